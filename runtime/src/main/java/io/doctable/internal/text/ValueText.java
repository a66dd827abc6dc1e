package io.doctable.internal.text;

import java.util.Collection;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Formats values for messages and logs: on one line, truncated if long. */
public final class ValueText {
    /** The text shown in place of a hidden value. */
    public static final String HIDDEN = "***";

    private static final int MOST_SHOWN = 100;
    private static final int MOST_ELEMENTS = 10;

    private ValueText() {}

    /** Returns the value as text: texts in quotes and truncated if they are long, bytes as their number. */
    public static String of(@Nullable Object value) {
        if (value instanceof byte[] bytes) {
            return "<" + bytes.length + (bytes.length == 1 ? " byte>" : " bytes>");
        }
        if (value instanceof CharSequence text) {
            return quoted(text.toString());
        }
        if (value instanceof Collection<?> list) {
            Excerpt elements = new Excerpt(MOST_ELEMENTS, 1);
            list.forEach(each -> elements.add(of(each)));
            return "[" + elements + "]";
        }
        return value == null ? "null" : onOneLine(cut(value.toString()));
    }

    private static String quoted(String text) {
        String shown = '"' + onOneLine(cut(text).replace("\\", "\\\\").replace("\"", "\\\"")) + '"';
        return text.length() <= MOST_SHOWN ? shown : shown + " (" + text.length() + " characters)";
    }

    private static String cut(String text) {
        if (text.length() <= MOST_SHOWN) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(MOST_SHOWN - 1)) ? MOST_SHOWN - 1 : MOST_SHOWN;
        return text.substring(0, end) + "…";
    }

    /** Escapes every character that could begin another line or move the cursor. */
    static String onOneLine(String text) {
        StringBuilder line = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\n' -> line.append("\\n");
                case '\r' -> line.append("\\r");
                case '\t' -> line.append("\\t");
                default -> {
                    if (Character.isISOControl(c) || c == '\u2028' || c == '\u2029') {
                        line.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
                    } else {
                        line.append(c);
                    }
                }
            }
        }
        return line.toString();
    }
}
