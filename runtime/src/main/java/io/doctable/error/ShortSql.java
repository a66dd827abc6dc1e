package io.doctable.error;

/** Shortens SQL for messages: leaves out long runs of placeholders and the middle of a long text. */
final class ShortSql {
    private static final String SEPARATOR = ", ";
    private static final int MOST_GROUPS = 3;
    private static final int MOST_PLACEHOLDERS = 20;
    private static final int MOST_LENGTH = 2000;
    private static final int KEPT_AT_END = 300;

    private ShortSql() {}

    /** Returns the shortened text, for display only. */
    static String of(String sql) {
        StringBuilder shown = new StringBuilder();
        for (int i = 0; i < sql.length(); ) {
            int end = endOfGroup(sql, i);
            if (end < 0) {
                shown.append(sql.charAt(i++));
                continue;
            }
            String group = sql.substring(i, end);
            int groups = repeated(sql, i, group);
            String shownGroup = withFewPlaceholders(group);
            if (groups > MOST_GROUPS) {
                shown.append(shownGroup)
                        .append(SEPARATOR)
                        .append("… ")
                        .append(groups)
                        .append(" in all");
                i += groups * (group.length() + SEPARATOR.length()) - SEPARATOR.length();
            } else {
                shown.append(shownGroup);
                i = end;
            }
        }
        return cut(shown.toString());
    }

    /**
     * Returns the end of the group of placeholders that begins here, such as {@code (?, ?)}; negative if none begins.
     */
    private static int endOfGroup(String sql, int start) {
        if (!sql.startsWith("(?", start)) {
            return -1;
        }
        int end = start + 2;
        while (sql.startsWith(SEPARATOR + "?", end)) {
            end += SEPARATOR.length() + 1;
        }
        return sql.startsWith(")", end) ? end + 1 : -1;
    }

    private static String withFewPlaceholders(String group) {
        long count = group.chars().filter(c -> c == '?').count();
        return count > MOST_PLACEHOLDERS ? "(?, … " + count + " in all)" : group;
    }

    /** Returns how often the text is repeated from there. */
    private static int repeated(String sql, int start, String text) {
        int times = 1;
        int next = start + text.length();
        while (sql.startsWith(SEPARATOR, next) && sql.startsWith(text, next + SEPARATOR.length())) {
            times++;
            next += SEPARATOR.length() + text.length();
        }
        return times;
    }

    private static String cut(String text) {
        if (text.length() <= MOST_LENGTH) {
            return text;
        }
        int left = text.length() - MOST_LENGTH;
        return text.substring(0, MOST_LENGTH - KEPT_AT_END) + " … " + left + " characters left out … "
                + text.substring(text.length() - KEPT_AT_END);
    }
}
