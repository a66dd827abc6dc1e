package io.doctable.table;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the {@code :name} placeholders in SQL, outside quotes, comments and casts, and checks that the SQL is one
 * self-contained piece.
 */
final class NamedSqlScanner {
    private final String sql;
    private final List<String> texts = new ArrayList<>();
    private final List<String> names = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int at;
    private int open;

    NamedSqlScanner(String sql) {
        this.sql = sql;
    }

    /** Returns the SQL between the placeholders: one text more than there are placeholders. */
    List<String> texts() {
        return List.copyOf(texts);
    }

    /** Returns the placeholders' names, each as often as it occurs. */
    List<String> names() {
        return List.copyOf(names);
    }

    void scan() {
        int zero = sql.indexOf('\0');
        if (zero >= 0) {
            // In a comment as well: the database takes the whole statement to end there.
            at = zero;
            throw wrong("contains U+0000, which databases cannot read");
        }
        while (at < sql.length()) {
            char c = sql.charAt(at);
            switch (c) {
                case '\'' -> quoted(c, startsEscapes());
                case '"', '`' -> quoted(c, false);
                case '$' -> dollar();
                case '-' -> comment("--");
                case '/' -> comment("/*");
                case ':' -> colon();
                case '?' -> question();
                case ';' -> throw wrong("has a semicolon; a condition must not end a statement");
                default -> plain(c);
            }
        }
        if (open > 0) {
            throw wrong("has an unclosed parenthesis");
        }
        texts.add(text.toString());
    }

    private void plain(char c) {
        if (c == '(') {
            open++;
        } else if (c == ')' && --open < 0) {
            throw wrong("has a closing parenthesis without an opening one");
        }
        // A word is taken whole, so that its end is never taken for a beginning.
        int end = at + 1;
        if (Character.isJavaIdentifierPart(c)) {
            while (end < sql.length() && Character.isJavaIdentifierPart(sql.charAt(end))) {
                end++;
            }
        }
        take(end);
    }

    private void colon() {
        int end = at + 1;
        if (end < sql.length() && (sql.charAt(end) == ':' || sql.charAt(end) == '=')) {
            take(end + 1);
        } else if (end < sql.length() && Character.isJavaIdentifierStart(sql.charAt(end))) {
            while (end < sql.length() && Character.isJavaIdentifierPart(sql.charAt(end))) {
                end++;
            }
            names.add(sql.substring(at + 1, end));
            texts.add(text.toString());
            text.setLength(0);
            at = end;
        } else {
            take(end);
        }
    }

    private void question() {
        if (!sql.startsWith("??", at)) {
            throw wrong("has a question mark; use a :name placeholder for a value, and write ?? for the operator");
        }
        take(at + 2);
    }

    /** Returns whether this quote begins a PostgreSQL text with backslash escapes. */
    private boolean startsEscapes() {
        int before = text.length() - 1;
        return before >= 0
                && (text.charAt(before) == 'e' || text.charAt(before) == 'E')
                && (before == 0 || !Character.isJavaIdentifierPart(text.charAt(before - 1)));
    }

    private void quoted(char quote, boolean escapes) {
        for (int end = at + 1; end < sql.length(); end++) {
            char c = sql.charAt(end);
            if (escapes && c == '\\') {
                end++;
            } else if (c == quote) {
                // A doubled quote ends one text here and begins another, which comes to the same.
                take(end + 1);
                return;
            }
        }
        throw wrong("has an unclosed quote");
    }

    /** Scans PostgreSQL's {@code $tag$text$tag$}. */
    private void dollar() {
        int end = at + 1;
        while (end < sql.length() && sql.charAt(end) != '$' && Character.isJavaIdentifierPart(sql.charAt(end))) {
            end++;
        }
        if (end == sql.length() || sql.charAt(end) != '$') {
            take(at + 1);
            return;
        }
        String tag = sql.substring(at, end + 1);
        int close = sql.indexOf(tag, end + 1);
        if (close < 0) {
            throw wrong("has no closing " + tag);
        }
        take(close + tag.length());
    }

    private void comment(String start) {
        if (!sql.startsWith(start, at)) {
            take(at + 1);
        } else if (start.equals("--")) {
            int end = sql.indexOf('\n', at);
            end = end < 0 ? sql.length() : end;
            int lone = sql.indexOf('\r', at);
            if (lone >= 0 && lone < end - 1) {
                throw wrong(
                        "has a carriage return in a comment, which ends the comment on PostgreSQL but not on SQLite; use a line feed");
            }
            take(end);
        } else {
            int end = sql.indexOf("*/", at + 2);
            // PostgreSQL's comments nest and SQLite's do not, so where the outer one ends depends.
            int inner = sql.indexOf("/*", at + 2);
            if (end < 0) {
                throw wrong("has an unclosed comment");
            } else if (inner >= 0 && inner < end) {
                throw wrong("has a comment within a comment, which databases parse differently; remove the inner one");
            }
            take(end + 2);
        }
    }

    private void take(int end) {
        text.append(sql, at, end);
        at = end;
    }

    private IllegalArgumentException wrong(String problem) {
        return new IllegalArgumentException("the SQL of a condition " + problem + ", at index " + at + ": " + sql);
    }
}
