package io.doctable.examples.corpus;

/**
 * A word where it stands in a text.
 *
 * @param word in lower case
 * @param line the number of its line, the first line being 1
 */
record Token(String word, int line) {}
