package io.doctable.internal.dialect;

/** Lower case of ASCII letters and of no others, as the databases are asked for it. */
public final class AsciiCase {
    private AsciiCase() {}

    public static String lower(String text) {
        StringBuilder lower = new StringBuilder(text);
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            if (c >= 'A' && c <= 'Z') {
                lower.setCharAt(i, (char) (c + ('a' - 'A')));
            }
        }
        return lower.toString();
    }
}
