package io.doctable.internal.scan;

import io.doctable.internal.scan.SqlTokens.Token;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A place in SQL that is read from left to right. What is not as expected is an {@link IllegalArgumentException}. */
public final class SqlCursor {
    private final String sql;
    private final List<Token> tokens;
    private int at;

    public SqlCursor(String sql) {
        this.sql = sql;
        this.tokens = SqlTokens.of(sql);
    }

    /** Whether all is read. */
    boolean isAtEnd() {
        return at == tokens.size();
    }

    /** Where the next token begins. */
    public int start() {
        return peek().start();
    }

    /** The text from there to the last token read. */
    public String since(int start) {
        return sql.substring(start, tokens.get(at - 1).end());
    }

    /** The text from the next token to the end. */
    public String rest() {
        return isAtEnd() ? "" : sql.substring(start()).strip();
    }

    /** The next token, which stays the next. */
    Token peek() {
        if (isAtEnd()) {
            throw notUnderstood();
        }
        return tokens.get(at);
    }

    public Token next() {
        Token token = peek();
        at++;
        return token;
    }

    /** Reads a keyword or sign if it comes next; whether it did. */
    public boolean skip(String word) {
        boolean is = !isAtEnd() && tokens.get(at).is(word);
        if (is) {
            at++;
        }
        return is;
    }

    /** Reads a keyword or sign that must come next. */
    public void take(String word) {
        if (!skip(word)) {
            throw notUnderstood();
        }
    }

    /** Reads a name. */
    public String name() {
        SqlTokens.Kind kind = peek().kind();
        if (kind == SqlTokens.Kind.SIGN || kind == SqlTokens.Kind.NUMBER) {
            throw notUnderstood();
        }
        return next().name();
    }

    /** Reads {@code IF NOT EXISTS}, if it comes next, and a name that may be qualified. */
    public void qualifiedName() {
        if (skip("IF")) {
            take("NOT");
            take("EXISTS");
        }
        name();
        if (skip(".")) {
            name();
        }
    }

    /** Reads what stands in parentheses; without them. */
    public String group() {
        int close = SqlTokens.closing(tokens, at);
        if (!isSign("(") || close == tokens.size()) {
            throw notUnderstood();
        }
        String inner = sql.substring(tokens.get(at).end(), tokens.get(close).start());
        at = close + 1;
        return SqlTokens.bare(inner);
    }

    public boolean isSign(String sign) {
        return peek().is(sign);
    }

    /** Whether {@code NOT} and that keyword come next. */
    public boolean isNot(String word) {
        return at + 1 < tokens.size()
                && tokens.get(at).is("NOT")
                && tokens.get(at + 1).is(word);
    }

    /** Whether one of these keywords comes next. */
    public boolean isWord(Set<String> words) {
        Token token = peek();
        return token.kind() == SqlTokens.Kind.WORD
                && words.contains(token.text().toUpperCase(Locale.ROOT));
    }

    private IllegalArgumentException notUnderstood() {
        int place = isAtEnd() ? sql.length() : tokens.get(at).start();
        return new IllegalArgumentException("unexpected SQL from index " + place + " on: " + sql.substring(place));
    }
}
