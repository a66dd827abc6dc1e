package io.doctable.internal.scan;

import io.doctable.internal.scan.SqlToken.Kind;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * SQL of the user, a statement or a condition, and the places of its parameters. Immutable.
 *
 * @param text the SQL as the user wrote it
 * @param parameters its parameters from left to right
 */
public record SqlTemplate(String text, List<Parameter> parameters) {
    private static final ParsedTexts<SqlTemplate> CONDITIONS = new ParsedTexts<>(SqlTemplate::parseCondition);

    /**
     * Returns the template of a condition; parses it if it has not been parsed lately.
     *
     * @throws IllegalArgumentException if the text does not close a quote, a comment or a parenthesis, ends a statement,
     *     or has a parameter that is neither {@code :name} nor {@code ?}
     */
    public static SqlTemplate condition(SqlSyntax syntax, String sql) {
        return CONDITIONS.get(syntax, sql);
    }

    private static SqlTemplate parseCondition(SqlSyntax syntax, String sql) {
        String what = "the SQL of a condition";
        List<SqlToken> tokens = SqlLexer.tokens(syntax, what, sql);
        int depth = 0;
        for (SqlToken token : tokens) {
            depth += token.is("(") ? 1 : token.is(")") ? -1 : 0;
            if (depth < 0) {
                throw wrong(what + " has a closing parenthesis without an opening one at index " + token.start(), sql);
            }
            if (token.is(";")) {
                throw wrong(
                        what + " has a semicolon at index " + token.start() + "; a condition must not end a statement",
                        sql);
            }
        }
        if (depth > 0) {
            throw wrong(what + " has an unclosed parenthesis", sql);
        }
        return of(what, sql, tokens);
    }

    /** Returns the template of SQL with these tokens, which exceptions call {@code what}. */
    static SqlTemplate of(String what, String sql, List<SqlToken> tokens) {
        List<Parameter> found = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            SqlToken token = tokens.get(i);
            if (token.kind() == Kind.FOREIGN) {
                throw wrong(
                        what + " has the parameter " + token.text()
                                + " in the database's own syntax; write the placeholder as :name or ?",
                        sql);
            }
            if (token.isParameter()) {
                String name = token.kind() == Kind.NAMED ? token.text().substring(1) : null;
                found.add(new Parameter(name, token.start(), token.end(), Listed.around(tokens, i)));
            }
        }
        return new SqlTemplate(sql, List.copyOf(found));
    }

    /**
     * Returns the value of each parameter, from values by name.
     *
     * @throws IllegalArgumentException if a name has no value, a value is unused, or the SQL contains {@code ?}
     */
    public <V> List<V> inOrder(Map<String, V> values) {
        Set<String> unused = new LinkedHashSet<>(values.keySet());
        List<V> ordered = new ArrayList<>(parameters.size());
        for (Parameter parameter : parameters) {
            String name = parameter.name();
            if (name == null) {
                throw wrong("the SQL has a ? without a value: pass the values in order, or write :name and pass a Map"
                        + questionMarks());
            }
            V value = values.get(name);
            if (value == null) {
                throw wrong("parameter :" + name + " has no value; values are given for " + values.keySet());
            }
            unused.remove(name);
            ordered.add(value);
        }
        if (!unused.isEmpty()) {
            throw wrong("values are given for " + unused + ", but the SQL has no such parameters");
        }
        return ordered;
    }

    /**
     * Returns the values, which are given in the order of the parameters.
     *
     * @throws IllegalArgumentException if there are more or fewer values, or the SQL has a {@code :name}
     */
    public <V> List<V> inOrder(List<V> values) {
        for (Parameter parameter : parameters) {
            if (parameter.name() != null) {
                throw wrong("the SQL has the named parameter " + parameter
                        + ", but the values are given in order: pass a Map");
            }
        }
        if (values.size() != parameters.size()) {
            throw wrong("the SQL has " + parameters.size() + " ?, but " + values.size()
                    + (values.size() == 1 ? " value is given" : " values are given") + questionMarks());
        }
        return values;
    }

    private static String questionMarks() {
        return " (write an operator's question mark twice: ??)";
    }

    /** Returns an exception with a message that ends with the SQL. */
    public IllegalArgumentException wrong(String problem) {
        return wrong(problem, text);
    }

    private static IllegalArgumentException wrong(String problem, String sql) {
        return new IllegalArgumentException(problem + ": " + sql);
    }

    /**
     * A place for a value.
     *
     * @param name its name, null for {@code ?}
     * @param start the index of its first character
     * @param end the index after its last character
     * @param listed the {@code IN (…)} that contains only this parameter, null elsewhere
     */
    public record Parameter(
            @Nullable String name,
            int start,
            int end,
            @Nullable Listed listed) {
        @Override
        public String toString() {
            return name == null ? "?" : ":" + name;
        }
    }

    /**
     * {@code IN (:values)} around a parameter.
     *
     * @param negated whether it is {@code NOT IN}
     * @param start the index of its first character
     * @param end the index after its last character
     */
    public record Listed(boolean negated, int start, int end) {
        static @Nullable Listed around(List<SqlToken> tokens, int parameter) {
            boolean alone = parameter >= 2
                    && tokens.get(parameter - 2).is("IN")
                    && tokens.get(parameter - 1).is("(")
                    && parameter + 1 < tokens.size()
                    && tokens.get(parameter + 1).is(")");
            if (!alone) {
                return null;
            }
            boolean negated = parameter >= 3 && tokens.get(parameter - 3).is("NOT");
            int start = tokens.get(parameter - (negated ? 3 : 2)).start();
            return new Listed(negated, start, tokens.get(parameter + 1).end());
        }
    }
}
