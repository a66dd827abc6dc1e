package io.doctable.processor.problem;

import java.util.Locale;
import java.util.Optional;

/** Finds the name that was probably meant. */
public final class Similar {
    private Similar() {}

    /** Returns the known name with the fewest edits from the given one, if they are few and fewer than its letters. */
    public static Optional<String> nearest(String name, Iterable<String> known) {
        int few = Math.max(1, name.length() / 3);
        return nearest(name, known, Math.min(few, Math.max(0, name.length() - 1)));
    }

    /** Returns the known name with the fewest edits from the given one, if they are no more than {@code most}. */
    public static Optional<String> nearest(String name, Iterable<String> known, int most) {
        String wanted = name.toLowerCase(Locale.ROOT);
        String best = null;
        int fewest = 1 + most;
        for (String candidate : known) {
            int edits = edits(wanted, candidate.toLowerCase(Locale.ROOT));
            if (edits < fewest) {
                fewest = edits;
                best = candidate;
            }
        }
        return Optional.ofNullable(best);
    }

    /** Counts insertions, deletions and replacements of one character, and swaps of two neighbours. */
    static int edits(String a, String b) {
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    cost[i][j] = i + j;
                    continue;
                }
                int replaced = cost[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                cost[i][j] = Math.min(replaced, 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
                boolean swapped =
                        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
                if (swapped) {
                    cost[i][j] = Math.min(cost[i][j], 1 + cost[i - 2][j - 2]);
                }
            }
        }
        return cost[a.length()][b.length()];
    }
}
