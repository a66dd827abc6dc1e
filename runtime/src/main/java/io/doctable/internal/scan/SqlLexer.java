package io.doctable.internal.scan;

import io.doctable.internal.scan.SqlToken.Kind;
import java.util.ArrayList;
import java.util.List;

/** Cuts SQL into tokens, as a database would: what stands in quotes and comments is never taken for anything else. */
public final class SqlLexer {
    private final SqlSyntax syntax;
    private final String sql;
    private final List<SqlToken> tokens = new ArrayList<>();
    private int at;

    private SqlLexer(SqlSyntax syntax, String sql) {
        this.syntax = syntax;
        this.sql = sql;
    }

    /**
     * The tokens of a statement, or of several.
     *
     * @throws IllegalArgumentException if a quote or comment is not closed, or for U+0000
     */
    public static List<SqlToken> tokens(SqlSyntax syntax, String sql) {
        SqlLexer lexer = new SqlLexer(syntax, sql);
        int zero = sql.indexOf('\0');
        if (zero >= 0) {
            // Wherever it is, in a comment as well, the database takes the statement to end there.
            lexer.at = zero;
            throw lexer.wrong("contains U+0000, which databases cannot read");
        }
        while (lexer.at < sql.length()) {
            lexer.next();
        }
        return List.copyOf(lexer.tokens);
    }

    private void next() {
        char c = sql.charAt(at);
        if (Character.isWhitespace(c)) {
            at++;
        } else if (sql.startsWith("--", at)) {
            lineComment();
        } else if (sql.startsWith("/*", at)) {
            comment();
        } else if (isWordStart(c)) {
            word();
        } else if (isDigit(c)) {
            add(Kind.LITERAL, wordEnd(at + 1));
        } else {
            sign(c);
        }
    }

    private void sign(char c) {
        switch (c) {
            case '\'' -> add(Kind.LITERAL, quoteEnd(at, '\'', false));
            case '"' -> add(Kind.NAME, quoteEnd(at, '"', false));
            case '`' -> quotedOr(syntax.backticks(), '`');
            case '[' -> quotedOr(syntax.brackets(), ']');
            case '$' -> dollar();
            case '@' -> foreignOrSymbol();
            case ':' -> colon();
            case '?' -> question();
            default -> add(Kind.SYMBOL, at + 1);
        }
    }

    private void quotedOr(boolean quotes, char end) {
        if (quotes) {
            add(Kind.NAME, quoteEnd(at, end, false));
        } else {
            add(Kind.SYMBOL, at + 1);
        }
    }

    private void word() {
        int end = wordEnd(at + 1);
        boolean escaped = syntax.escapes()
                && end == at + 1
                && (sql.charAt(at) == 'e' || sql.charAt(at) == 'E')
                && end < sql.length()
                && sql.charAt(end) == '\'';
        if (escaped) {
            add(Kind.LITERAL, quoteEnd(end, '\'', true));
        } else {
            add(Kind.WORD, end);
        }
    }

    private void colon() {
        int end = at + 1;
        if (end < sql.length() && (sql.charAt(end) == ':' || sql.charAt(end) == '=')) {
            add(Kind.SYMBOL, end + 1);
        } else if (end < sql.length() && isWordStart(sql.charAt(end))) {
            add(Kind.NAMED, wordEnd(end));
        } else {
            add(Kind.SYMBOL, end);
        }
    }

    private void question() {
        int end = at + 1;
        if (sql.startsWith("??", at)) {
            // An operator's question mark, which drivers want doubled.
            add(Kind.SYMBOL, at + 2);
        } else if (end < sql.length() && isDigit(sql.charAt(end))) {
            add(Kind.FOREIGN, wordEnd(end));
        } else {
            add(Kind.POSITIONAL, end);
        }
    }

    private void dollar() {
        int end = at + 1;
        if (!syntax.dollarQuotes() || (end < sql.length() && isDigit(sql.charAt(end)))) {
            foreignOrSymbol();
            return;
        }
        while (end < sql.length() && sql.charAt(end) != '$' && isWordPart(sql.charAt(end))) {
            end++;
        }
        if (end == sql.length() || sql.charAt(end) != '$') {
            add(Kind.SYMBOL, at + 1);
            return;
        }
        String tag = sql.substring(at, end + 1);
        int close = sql.indexOf(tag, end + 1);
        if (close < 0) {
            throw wrong("has no closing " + tag);
        }
        add(Kind.LITERAL, close + tag.length());
    }

    /** {@code $1} anywhere, and {@code $name} and {@code @name} where they are no operators. */
    private void foreignOrSymbol() {
        char sign = sql.charAt(at);
        int end = wordEnd(at + 1);
        boolean numbered = sign == '$' && end > at + 1 && isDigit(sql.charAt(at + 1));
        boolean named = end > at + 1 && syntax.parameterSigns().indexOf(sign) >= 0;
        if (numbered || named) {
            add(Kind.FOREIGN, end);
        } else {
            add(Kind.SYMBOL, at + 1);
        }
    }

    private void lineComment() {
        while (at < sql.length() && sql.charAt(at) != '\n' && (sql.charAt(at) != '\r' || !syntax.returnEndsComment())) {
            at++;
        }
    }

    private void comment() {
        int depth = 0;
        int end = at;
        do {
            if (sql.startsWith("/*", end) && (depth == 0 || syntax.nestedComments())) {
                depth++;
                end += 2;
            } else if (sql.startsWith("*/", end)) {
                depth--;
                end += 2;
            } else if (end >= sql.length()) {
                throw wrong("has an unclosed comment");
            } else {
                end++;
            }
        } while (depth > 0);
        at = end;
    }

    private int quoteEnd(int start, char quote, boolean escapes) {
        for (int end = start + 1; end < sql.length(); end++) {
            char c = sql.charAt(end);
            if (escapes && c == '\\') {
                end++;
            } else if (c == quote) {
                if (quote == ']' || end + 1 == sql.length() || sql.charAt(end + 1) != quote) {
                    return end + 1;
                }
                end++;
            }
        }
        throw wrong("has an unclosed quote");
    }

    private int wordEnd(int from) {
        int end = from;
        while (end < sql.length() && isWordPart(sql.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isWordStart(char c) {
        return c == '_' || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c >= '\u0080';
    }

    private static boolean isWordPart(char c) {
        return isWordStart(c) || isDigit(c) || c == '$';
    }

    private void add(Kind kind, int end) {
        tokens.add(new SqlToken(kind, at, end, sql.substring(at, end)));
        at = end;
    }

    private IllegalArgumentException wrong(String problem) {
        return new IllegalArgumentException("the SQL " + problem + ", starting at index " + at + ": " + sql);
    }
}
