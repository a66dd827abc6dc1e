package io.doctable.examples;

/** Indexes a folder of text files. */
public final class CorpusIndex {
    private CorpusIndex() {}

    /** Runs the program with its arguments. */
    public static void main(String[] arguments) {
        System.out.println("DocTable examples");
    }
}
