package io.doctable.internal.postgres;

import io.doctable.row.RowWriter;

/** The characters that PostgreSQL cannot store. */
final class PostgresText {
    private PostgresText() {}

    /**
     * Returns the text.
     *
     * @throws io.doctable.error.MappingException if it contains U+0000
     */
    static String storable(RowWriter writer, String value) {
        int nul = value.indexOf('\0');
        if (nul >= 0) {
            throw writer.refuse("the text contains U+0000 at index " + nul + ", which PostgreSQL cannot store");
        }
        return value;
    }

    /**
     * Returns the JSON.
     *
     * @throws io.doctable.error.MappingException if it escapes U+0000 or one half of a surrogate pair
     */
    static String storableJson(RowWriter writer, String value) {
        int escape = unstorableEscape(value);
        if (escape >= 0) {
            throw writer.refuse("the JSON contains " + value.substring(escape, escape + 6) + " at index " + escape
                    + ", which PostgreSQL's jsonb cannot store");
        }
        return value;
    }

    /** Where an escaped U+0000 or an escaped half of a surrogate pair stands alone; -1 if nowhere. */
    private static int unstorableEscape(String json) {
        int at = json.indexOf('\\');
        while (at >= 0 && at + 1 < json.length()) {
            int next = at + 2;
            if (json.charAt(at + 1) == 'u' && at + 6 <= json.length()) {
                next = at + 6;
                char c = (char) Integer.parseUnsignedInt(json, at + 2, at + 6, 16);
                if (Character.isHighSurrogate(c) && isLowSurrogateEscape(json, next)) {
                    next += 6;
                } else if (c == 0 || Character.isSurrogate(c)) {
                    return at;
                }
            }
            at = json.indexOf('\\', next);
        }
        return -1;
    }

    private static boolean isLowSurrogateEscape(String json, int at) {
        return json.startsWith("\\u", at)
                && at + 6 <= json.length()
                && Character.isLowSurrogate((char) Integer.parseUnsignedInt(json, at + 2, at + 6, 16));
    }
}
