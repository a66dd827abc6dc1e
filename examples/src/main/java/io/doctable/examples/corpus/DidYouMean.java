package io.doctable.examples.corpus;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Guesses what somebody meant who misspelt a name. */
final class DidYouMean {
    private static final int MOST_MISTAKES = 3;

    private DidYouMean() {}

    /** The name that is nearest to what was written, if one is near enough. */
    static Optional<String> nearest(String written, List<String> names) {
        return names.stream()
                .filter(name -> mistakes(written, name) <= MOST_MISTAKES)
                .min(Comparator.comparingInt(name -> mistakes(written, name)));
    }

    /** How many letters must be added, removed or replaced to make one text the other. */
    private static int mistakes(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
