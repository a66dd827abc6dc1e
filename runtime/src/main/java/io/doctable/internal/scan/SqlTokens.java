package io.doctable.internal.scan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * SQL cut into words, names, literals and signs, without blanks and comments; as SQLite reads it, and PostgreSQL what it
 * has written itself.
 */
public final class SqlTokens {
    private SqlTokens() {}

    /** What a token is. */
    enum Kind {
        /** A bare word: a keyword or a name. */
        WORD,
        /** A name in quotes, backticks or brackets. */
        QUOTED,
        /** A text or blob. */
        STRING,
        /** A number. */
        NUMBER,
        /** One sign. */
        SIGN
    }

    /**
     * A token.
     *
     * @param text as it is written
     * @param start where it begins
     * @param end where it ends, exclusive
     */
    public record Token(Kind kind, String text, int start, int end) {
        /** Whether it is that keyword, or that sign. */
        public boolean is(String word) {
            return (kind == Kind.WORD || kind == Kind.SIGN) && text.equalsIgnoreCase(word);
        }

        /** Whether it is a name, or a keyword. */
        public boolean isName() {
            return kind == Kind.WORD || kind == Kind.QUOTED;
        }

        /** The name that it stands for, without quotes. */
        public String name() {
            if (kind != Kind.QUOTED && kind != Kind.STRING) {
                return text;
            }
            String inner = text.substring(1, text.length() - 1);
            char quote = text.charAt(0);
            return quote == '[' ? inner : inner.replace("" + quote + quote, "" + quote);
        }

        /** The same for every way of writing the same token. */
        String canonical() {
            return switch (kind) {
                case WORD, QUOTED -> name().toLowerCase(Locale.ROOT);
                case STRING -> text.charAt(0) == '\'' ? text : text.toLowerCase(Locale.ROOT);
                default -> text.toLowerCase(Locale.ROOT);
            };
        }
    }

    public static List<Token> of(String sql) {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        while (at < sql.length()) {
            int skipped = blank(sql, at);
            if (skipped > at) {
                at = skipped;
                continue;
            }
            Kind kind = kind(sql, at);
            int end = end(sql, at, kind);
            tokens.add(new Token(kind, sql.substring(at, end), at, end));
            at = end;
        }
        return tokens;
    }

    /** Whether two expressions are the same but for blanks, comments, the case of words and the quotes of names. */
    public static boolean same(String first, String second) {
        return first.equals(second) || canonical(first).equals(canonical(second));
    }

    private static List<String> canonical(String sql) {
        return of(bare(sql)).stream().map(Token::canonical).toList();
    }

    /** The expression without the parentheses around all of it. */
    public static String bare(String sql) {
        String text = sql.strip();
        List<Token> tokens = of(text);
        int from = 0;
        int to = tokens.size();
        while (to - from > 2 && tokens.get(from).is("(") && closing(tokens, from) == to - 1) {
            from++;
            to--;
        }
        return from == 0
                ? text
                : text.substring(tokens.get(from).start(), tokens.get(to - 1).end());
    }

    /** Where the parenthesis that opens at {@code open} closes; the number of tokens if it does not. */
    static int closing(List<Token> tokens, int open) {
        int depth = 0;
        for (int i = open; i < tokens.size(); i++) {
            if (tokens.get(i).is("(")) {
                depth++;
            } else if (tokens.get(i).is(")") && --depth == 0) {
                return i;
            }
        }
        return tokens.size();
    }

    /** The end of the blanks or the comment that begin here, if any do. */
    private static int blank(String sql, int at) {
        char c = sql.charAt(at);
        if (c <= ' ') {
            return at + 1;
        }
        if (sql.startsWith("--", at)) {
            int line = sql.indexOf('\n', at);
            return line < 0 ? sql.length() : line + 1;
        }
        if (sql.startsWith("/*", at)) {
            int close = sql.indexOf("*/", at + 2);
            return close < 0 ? sql.length() : close + 2;
        }
        return at;
    }

    private static Kind kind(String sql, int at) {
        char c = sql.charAt(at);
        char next = at + 1 < sql.length() ? sql.charAt(at + 1) : ' ';
        if (c == '\'' || ((c == 'x' || c == 'X' || c == 'E') && next == '\'')) {
            return Kind.STRING;
        }
        if (c == '"' || c == '`' || c == '[') {
            return Kind.QUOTED;
        }
        if (isDigit(c) || (c == '.' && isDigit(next))) {
            return Kind.NUMBER;
        }
        return isWordPart(c) ? Kind.WORD : Kind.SIGN;
    }

    private static int end(String sql, int at, Kind kind) {
        return switch (kind) {
            case STRING -> quoted(sql, sql.indexOf('\'', at), '\'');
            case QUOTED -> quoted(sql, at, sql.charAt(at) == '[' ? ']' : sql.charAt(at));
            case NUMBER -> number(sql, at);
            case WORD -> word(sql, at);
            case SIGN -> at + 1;
        };
    }

    private static int quoted(String sql, int at, char quote) {
        int i = at + 1;
        while (i < sql.length()) {
            if (sql.charAt(i) == quote) {
                boolean doubled = quote != ']' && i + 1 < sql.length() && sql.charAt(i + 1) == quote;
                if (!doubled) {
                    return i + 1;
                }
                i++;
            }
            i++;
        }
        return sql.length();
    }

    private static int number(String sql, int at) {
        int i = at;
        while (i < sql.length()) {
            char c = sql.charAt(i);
            boolean hexadecimal = sql.startsWith("0x", at) || sql.startsWith("0X", at);
            boolean sign = (c == '+' || c == '-') && !hexadecimal && i > at && "eE".indexOf(sql.charAt(i - 1)) >= 0;
            if (!isWordPart(c) && c != '.' && !sign) {
                return i;
            }
            i++;
        }
        return i;
    }

    private static int word(String sql, int at) {
        int i = at;
        while (i < sql.length() && isWordPart(sql.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isWordPart(char c) {
        return isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == '$' || c > 127;
    }
}
