package io.doctable.internal.scan;

import io.doctable.internal.scan.SqlToken.Kind;
import java.util.ArrayList;
import java.util.List;

/** Splits SQL into tokens as a database does: nothing inside quotes or comments is a token of its own. */
public final class SqlLexer {
    private final SqlSyntax syntax;
    private final String what;
    private final String sql;
    private final List<SqlToken> tokens = new ArrayList<>();
    private int at;

    private SqlLexer(SqlSyntax syntax, String what, String sql) {
        this.syntax = syntax;
        this.what = what;
        this.sql = sql;
    }

    /**
     * Returns the tokens of any SQL.
     *
     * @throws IllegalArgumentException if a quote or comment is not closed, or for U+0000
     */
    public static List<SqlToken> tokens(SqlSyntax syntax, String sql) {
        return tokens(syntax, "the SQL", sql);
    }

    /** Returns the tokens of SQL that exceptions call {@code what}. */
    static List<SqlToken> tokens(SqlSyntax syntax, String what, String sql) {
        SqlLexer lexer = new SqlLexer(syntax, what, sql);
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
        if (c <= ' ') {
            at++;
        } else if (sql.startsWith("--", at)) {
            lineComment();
        } else if (sql.startsWith("/*", at)) {
            comment();
        } else if (isWordStart(c)) {
            word();
        } else if (isDigit(c) || (c == '.' && isDigit(charAt(at + 1)))) {
            add(Kind.NUMBER, numberEnd());
        } else {
            sign(c);
        }
    }

    private void sign(char c) {
        switch (c) {
            case '\'' -> add(Kind.TEXT, quoteEnd(at, '\'', false));
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
        boolean prefix = end == at + 1 && charAt(end) == '\'';
        boolean escapes = prefix && syntax.escapes() && "eE".indexOf(sql.charAt(at)) >= 0;
        boolean binary = prefix && "xX".indexOf(sql.charAt(at)) >= 0;
        if (escapes || binary) {
            add(Kind.TEXT, quoteEnd(end, '\'', escapes));
        } else {
            add(Kind.WORD, end);
        }
    }

    private void colon() {
        int end = at + 1;
        if (charAt(end) == ':' || charAt(end) == '=') {
            add(Kind.SYMBOL, end + 1);
        } else if (isWordStart(charAt(end))) {
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
        } else if (isDigit(charAt(end))) {
            add(Kind.FOREIGN, wordEnd(end));
        } else {
            add(Kind.POSITIONAL, end);
        }
    }

    private void dollar() {
        int end = at + 1;
        if (!syntax.dollarQuotes() || isDigit(charAt(end))) {
            foreignOrSymbol();
            return;
        }
        while (charAt(end) != '$' && isWordPart(charAt(end))) {
            end++;
        }
        if (charAt(end) != '$') {
            add(Kind.SYMBOL, at + 1);
            return;
        }
        String tag = sql.substring(at, end + 1);
        int close = sql.indexOf(tag, end + 1);
        if (close < 0) {
            throw wrong("has no closing " + tag);
        }
        add(Kind.TEXT, close + tag.length());
    }

    /** {@code $1} anywhere, and {@code $name} and {@code @name} where they are no operators. */
    private void foreignOrSymbol() {
        char sign = sql.charAt(at);
        int end = wordEnd(at + 1);
        boolean numbered = sign == '$' && isDigit(charAt(at + 1));
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
        while (isWordPart(charAt(end))) {
            end++;
        }
        return end;
    }

    private int numberEnd() {
        boolean hexadecimal = sql.startsWith("0x", at) || sql.startsWith("0X", at);
        int end = at + 1;
        while (isWordPart(charAt(end)) || charAt(end) == '.' || (!hexadecimal && isExponentSign(end))) {
            end++;
        }
        return end;
    }

    private boolean isExponentSign(int index) {
        return (charAt(index) == '-' || charAt(index) == '+') && "eE".indexOf(sql.charAt(index - 1)) >= 0;
    }

    /** Returns the character at the index; U+0000, which SQL never contains, after the end. */
    private char charAt(int index) {
        return index < sql.length() ? sql.charAt(index) : 0;
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
        return new IllegalArgumentException(what + " " + problem + ", starting at index " + at + ": " + sql);
    }
}
