package io.doctable.internal.scan;

import io.doctable.internal.option.Access;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One statement in the user's own SQL: its parameters, and what it does as far as its words show. Immutable. */
public final class RawSql {
    private static final ParsedTexts<RawSql> STATEMENTS = new ParsedTexts<>(RawSql::parse);
    private static final Set<String> WITH_BODIES = Set.of("TRIGGER", "FUNCTION", "PROCEDURE");

    private final SqlTemplate template;
    private final StatementKind kind;
    private final boolean changesSession;
    private final Set<String> names;
    private final @Nullable InsertTarget insertTarget;

    private RawSql(String sql, List<SqlToken> tokens) {
        this.kind = StatementKind.of(tokens, sql);
        this.template = SqlTemplate.of("the SQL", sql, tokens);
        this.changesSession = SessionChange.in(tokens, kind.writes());
        this.names = tokens.stream().map(SqlToken::name).collect(Collectors.toUnmodifiableSet());
        this.insertTarget = InsertTarget.of(kind.verb(), tokens, sql);
    }

    /**
     * Returns a statement; parses it if it has not been parsed lately.
     *
     * @throws IllegalArgumentException if the text is no statement, is several, does not close a quote, begins or ends a
     *     transaction, or has a parameter that is neither {@code :name} nor {@code ?}
     */
    public static RawSql of(SqlSyntax syntax, String sql) {
        return STATEMENTS.get(syntax, sql);
    }

    private static RawSql parse(SqlSyntax syntax, String sql) {
        List<SqlToken> all = SqlLexer.tokens(syntax, sql);
        int end = statementEnd(all);
        for (SqlToken after : all.subList(end, all.size())) {
            if (!after.is(";")) {
                throw new IllegalArgumentException("the SQL has a second statement at index " + after.start()
                        + "; execute one statement at a time: " + sql);
            }
        }
        return new RawSql(sql, all.subList(0, end));
    }

    /** The index of the semicolon that ends the first statement; those in the body of a trigger or routine do not. */
    private static int statementEnd(List<SqlToken> tokens) {
        boolean mayHaveBody = !tokens.isEmpty()
                && tokens.get(0).is("CREATE")
                && tokens.stream().limit(6).anyMatch(t -> WITH_BODIES.contains(t.word()));
        int depth = 0;
        for (int i = 0; i < tokens.size(); i++) {
            SqlToken token = tokens.get(i);
            if (depth == 0 && token.is(";")) {
                return i;
            }
            if (mayHaveBody && (token.is("BEGIN") || (depth > 0 && token.is("CASE")))) {
                depth++;
            } else if (depth > 0 && token.is("END")) {
                depth--;
            }
        }
        return tokens.size();
    }

    /** Returns the SQL as it was given. */
    public String text() {
        return template.text();
    }

    /** Returns the places of its parameters. */
    public SqlTemplate template() {
        return template;
    }

    /** Returns its first keyword, in capitals. */
    public String verb() {
        return kind.verb();
    }

    /** Returns the access to the database that the statement needs. */
    public Access access() {
        return writes() ? Access.WRITE : Access.READ;
    }

    /** Returns whether it may change rows, tables or the database's state. */
    public boolean writes() {
        return kind.writes();
    }

    /** Returns whether it may make, change or drop tables. */
    public boolean defines() {
        return kind.defines();
    }

    /** Returns whether it changes the connection: its settings, attached databases, temporary tables. */
    public boolean changesSession() {
        return changesSession;
    }

    /** Returns whether the database counts the rows that it changes. */
    public boolean counts() {
        return kind.counts();
    }

    /** Returns whether it contains the name of a table, in any case; it may name something else by it. */
    public boolean names(String table) {
        return names.contains(table.toLowerCase(Locale.ROOT));
    }

    /** Returns the table of an {@code INSERT INTO … VALUES} that returns no rows; null for other statements. */
    public @Nullable InsertTarget insertTarget() {
        return insertTarget;
    }

    @Override
    public String toString() {
        return text();
    }

    /**
     * A table that rows are inserted into.
     *
     * @param text its name as the statement has it
     * @param schema its namespace in lower case, null if the statement has none
     * @param name its name in lower case
     * @param end the index where the statement ends, before blanks, comments and a semicolon
     */
    public record InsertTarget(String text, @Nullable String schema, String name, int end) {
        private static @Nullable InsertTarget of(String verb, List<SqlToken> tokens, String sql) {
            int into = 0;
            while (into < Math.min(4, tokens.size()) && !tokens.get(into).is("INTO")) {
                into++;
            }
            boolean inserts = verb.equals("INSERT") || verb.equals("REPLACE");
            if (!inserts
                    || into + 1 >= tokens.size()
                    || !isOutside("VALUES", tokens)
                    || isOutside("SELECT", tokens)
                    || isOutside("RETURNING", tokens)) {
                return null;
            }
            SqlToken first = tokens.get(into + 1);
            boolean qualified = into + 3 < tokens.size() && tokens.get(into + 2).is(".");
            SqlToken last = qualified ? tokens.get(into + 3) : first;
            return new InsertTarget(
                    sql.substring(first.start(), last.end()),
                    qualified ? first.name() : null,
                    last.name(),
                    tokens.get(tokens.size() - 1).end());
        }

        /** Returns whether a word occurs outside all parentheses. */
        private static boolean isOutside(String word, List<SqlToken> tokens) {
            int depth = 0;
            for (SqlToken token : tokens) {
                depth += token.is("(") ? 1 : token.is(")") ? -1 : 0;
                if (depth == 0 && token.is(word)) {
                    return true;
                }
            }
            return false;
        }
    }
}
