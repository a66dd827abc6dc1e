package io.doctable.internal.scan;

import java.util.List;

/** Compares and unwraps the SQL expressions that a database returns. */
public final class SqlExpression {
    private SqlExpression() {}

    /** Returns whether two expressions differ at most in blanks, comments, the case of words and the quotes of names. */
    public static boolean same(SqlSyntax syntax, String first, String second) {
        return first.equals(second) || canonical(syntax, first).equals(canonical(syntax, second));
    }

    private static List<String> canonical(SqlSyntax syntax, String sql) {
        return SqlLexer.tokens(syntax, bare(syntax, sql)).stream()
                .map(SqlToken::canonical)
                .toList();
    }

    /** Returns the expression without the parentheses around all of it. */
    public static String bare(SqlSyntax syntax, String sql) {
        List<SqlToken> tokens = SqlLexer.tokens(syntax, sql);
        int from = 0;
        int to = tokens.size();
        while (to - from > 2 && tokens.get(from).is("(") && closing(tokens, from) == to - 1) {
            from++;
            to--;
        }
        return from == 0
                ? sql.strip()
                : sql.substring(tokens.get(from).start(), tokens.get(to - 1).end());
    }

    /** Returns the index of the parenthesis that closes the one at {@code open}; the number of tokens if none does. */
    public static int closing(List<SqlToken> tokens, int open) {
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
}
