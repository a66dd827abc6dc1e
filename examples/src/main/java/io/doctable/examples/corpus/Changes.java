package io.doctable.examples.corpus;

/** What a run did to the index: how many documents were new, changed, unchanged, removed, and how many files skipped. */
record Changes(int added, int changed, int unchanged, int removed, int skipped) {}
