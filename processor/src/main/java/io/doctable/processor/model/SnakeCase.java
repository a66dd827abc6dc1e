package io.doctable.processor.model;

import java.util.Locale;

/**
 * How a Java name becomes a database name: {@code htmlURL} to {@code html_url}, {@code line2Text} to
 * {@code line2_text}, {@code userURLs} to {@code user_urls}.
 */
public final class SnakeCase {
    private SnakeCase() {}

    /** Returns the name in lower case with {@code _} before each word; an acronym is one word. */
    public static String of(String javaName) {
        int[] letters = javaName.codePoints().toArray();
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < letters.length; i++) {
            if (i > 0 && beginsWord(letters, i) && letters[i - 1] != '_') {
                name.append('_');
            }
            name.appendCodePoint(letters[i]);
        }
        return name.toString().toLowerCase(Locale.ROOT);
    }

    private static boolean beginsWord(int[] letters, int i) {
        if (!isCapital(letters[i])) {
            return false;
        }
        boolean afterSmall = !isCapital(letters[i - 1]);
        boolean beforeSmall = i + 1 < letters.length && Character.isLowerCase(letters[i + 1]);
        return afterSmall || (beforeSmall && !isBeforePluralEnding(letters, i));
    }

    /** Returns whether only the {@code s} of a plural follows, as after the last capital of {@code userURLs}. */
    private static boolean isBeforePluralEnding(int[] letters, int i) {
        return i + 2 == letters.length && letters[i + 1] == 's';
    }

    private static boolean isCapital(int letter) {
        return Character.isUpperCase(letter) || Character.isTitleCase(letter);
    }
}
