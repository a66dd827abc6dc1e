package io.doctable.internal.sqlite;

import io.doctable.internal.scan.SqlExpression;
import io.doctable.internal.scan.SqlLexer;
import io.doctable.internal.scan.SqlSyntax;
import io.doctable.internal.scan.SqlToken;
import java.util.List;
import java.util.Set;

/**
 * A position in SQL that SQLite keeps, which is read from left to right. Unexpected SQL is an
 * {@link IllegalArgumentException}.
 */
final class SqlCursor {
    private final String sql;
    private final List<SqlToken> tokens;
    private int at;

    SqlCursor(String sql) {
        this.sql = sql;
        this.tokens = SqlLexer.tokens(SqlSyntax.SQLITE, sql);
    }

    /** Whether all is read. */
    boolean isAtEnd() {
        return at == tokens.size();
    }

    /** Where the next token begins. */
    int start() {
        return peek().start();
    }

    /** The text from there to the last token read. */
    String since(int start) {
        return sql.substring(start, tokens.get(at - 1).end());
    }

    /** The text from the next token to the end. */
    String rest() {
        return isAtEnd() ? "" : sql.substring(start()).strip();
    }

    /** The next token, which stays the next. */
    SqlToken peek() {
        if (isAtEnd()) {
            throw notUnderstood();
        }
        return tokens.get(at);
    }

    SqlToken next() {
        SqlToken token = peek();
        at++;
        return token;
    }

    /** Reads a keyword or sign if it comes next; whether it did. */
    boolean skip(String word) {
        boolean is = !isAtEnd() && tokens.get(at).is(word);
        if (is) {
            at++;
        }
        return is;
    }

    /** Reads a keyword or sign that must come next. */
    void take(String word) {
        if (!skip(word)) {
            throw notUnderstood();
        }
    }

    /** Reads a name. */
    String name() {
        if (!peek().isName() && peek().kind() != SqlToken.Kind.TEXT) {
            throw notUnderstood();
        }
        return next().unquoted();
    }

    /** Reads {@code IF NOT EXISTS}, if it comes next, and a name that may be qualified. */
    void qualifiedName() {
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
    String group() {
        int close = SqlExpression.closing(tokens, at);
        if (!isSign("(") || close == tokens.size()) {
            throw notUnderstood();
        }
        String inner = sql.substring(tokens.get(at).end(), tokens.get(close).start());
        at = close + 1;
        return SqlExpression.bare(SqlSyntax.SQLITE, inner);
    }

    boolean isSign(String sign) {
        return peek().is(sign);
    }

    /** Whether {@code NOT} and that keyword come next. */
    boolean isNot(String word) {
        return at + 1 < tokens.size()
                && tokens.get(at).is("NOT")
                && tokens.get(at + 1).is(word);
    }

    /** Whether one of these keywords comes next. */
    boolean isWord(Set<String> words) {
        return words.contains(peek().word());
    }

    private IllegalArgumentException notUnderstood() {
        int place = isAtEnd() ? sql.length() : tokens.get(at).start();
        return new IllegalArgumentException("unexpected SQL from index " + place + " on: " + sql.substring(place));
    }
}
