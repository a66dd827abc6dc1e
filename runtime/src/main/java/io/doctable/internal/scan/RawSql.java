package io.doctable.internal.scan;

import io.doctable.internal.scan.SqlToken.Kind;
import io.doctable.option.Access;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One statement in the user's own SQL, taken apart: where its parameters stand and what it does. For the engine; not for
 * applications. Immutable and thread-safe.
 */
public final class RawSql {
    private static final Set<String> WITH_BODIES = Set.of("TRIGGER", "FUNCTION", "PROCEDURE");

    private final String sql;
    private final List<SqlToken> tokens;
    private final StatementKind kind;
    private final List<Slot> slots;

    private RawSql(String sql, List<SqlToken> tokens) {
        this.sql = sql;
        this.tokens = tokens;
        this.kind = StatementKind.of(tokens, sql);
        this.slots = findSlots();
    }

    /**
     * Takes a statement apart.
     *
     * @throws IllegalArgumentException if it is none, is several, does not close a quote, begins or ends a transaction, or
     *     has a parameter that is neither {@code :name} nor {@code ?}
     */
    public static RawSql parse(SqlSyntax syntax, String sql) {
        List<SqlToken> all = SqlLexer.tokens(syntax, sql);
        int end = statementEnd(all);
        for (SqlToken after : all.subList(end, all.size())) {
            if (!after.isSymbol(';')) {
                throw new IllegalArgumentException("the SQL has a second statement at index " + after.start()
                        + "; execute one statement at a time: " + sql);
            }
        }
        return new RawSql(sql, all.subList(0, end));
    }

    /** The index of the semicolon that ends the first statement; those in the body of a trigger or routine do not. */
    private static int statementEnd(List<SqlToken> tokens) {
        boolean mayHaveBody = !tokens.isEmpty()
                && tokens.get(0).isWord("CREATE")
                && tokens.stream().limit(6).anyMatch(t -> WITH_BODIES.contains(t.word()));
        int depth = 0;
        for (int i = 0; i < tokens.size(); i++) {
            SqlToken token = tokens.get(i);
            if (depth == 0 && token.isSymbol(';')) {
                return i;
            }
            if (mayHaveBody && (token.isWord("BEGIN") || (depth > 0 && token.isWord("CASE")))) {
                depth++;
            } else if (depth > 0 && token.isWord("END")) {
                depth--;
            }
        }
        return tokens.size();
    }

    private List<Slot> findSlots() {
        List<Slot> found = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            SqlToken token = tokens.get(i);
            if (token.kind() == Kind.FOREIGN) {
                throw new IllegalArgumentException("the SQL has the parameter " + token.text()
                        + " in the database's own syntax; write the placeholder as :name or ?: " + sql);
            }
            if (token.isParameter()) {
                found.add(slot(i, token));
            }
        }
        return List.copyOf(found);
    }

    private Slot slot(int i, SqlToken token) {
        String name = token.kind() == Kind.NAMED ? token.text().substring(1) : null;
        boolean listed = i >= 2
                && tokens.get(i - 2).isWord("IN")
                && tokens.get(i - 1).isSymbol('(')
                && i + 1 < tokens.size()
                && tokens.get(i + 1).isSymbol(')');
        if (!listed) {
            return new Slot(name, token.start(), token.end(), null);
        }
        boolean negated = i >= 3 && tokens.get(i - 3).isWord("NOT");
        int start = tokens.get(i - (negated ? 3 : 2)).start();
        return new Slot(
                name,
                token.start(),
                token.end(),
                new Listed(negated, start, tokens.get(i + 1).end()));
    }

    /** The SQL as it was given. */
    public String text() {
        return sql;
    }

    /** Its first keyword, in capitals. */
    public String verb() {
        return kind.verb();
    }

    /** Returns the access to the database that the statement needs. */
    public Access access() {
        return writes() ? Access.WRITE : Access.READ;
    }

    /** Whether it may change rows, tables or the database's state. */
    public boolean writes() {
        return kind.writes();
    }

    /** Whether it may make, change or drop tables. */
    public boolean defines() {
        return kind.defines();
    }

    /** Whether it changes the connection itself: its settings, what is attached to it, tables that only it has. */
    public boolean changesSession() {
        return SessionChange.in(tokens, writes());
    }

    /** Whether the database counts the rows that it changes. */
    public boolean counts() {
        return kind.counts();
    }

    /** Whether it names a table, or something else that is called so. */
    public boolean names(String table) {
        return tokens.stream().anyMatch(token -> token.name().equalsIgnoreCase(table));
    }

    /** What it inserts rows into that stand in its text ({@code INSERT INTO … VALUES}) and are not returned; else null. */
    public @Nullable InsertTarget insertTarget() {
        int into = 0;
        while (into < Math.min(4, tokens.size()) && !tokens.get(into).isWord("INTO")) {
            into++;
        }
        boolean inserts = verb().equals("INSERT") || verb().equals("REPLACE");
        if (!inserts
                || into + 1 >= tokens.size()
                || !isOutside("VALUES")
                || isOutside("SELECT")
                || isOutside("RETURNING")) {
            return null;
        }
        SqlToken first = tokens.get(into + 1);
        boolean qualified = into + 3 < tokens.size() && tokens.get(into + 2).isSymbol('.');
        SqlToken last = qualified ? tokens.get(into + 3) : first;
        return new InsertTarget(
                sql.substring(first.start(), last.end()),
                qualified ? first.name() : null,
                last.name(),
                tokens.get(tokens.size() - 1).end());
    }

    /** Whether a word stands outside all parentheses. */
    private boolean isOutside(String word) {
        int depth = 0;
        for (SqlToken token : tokens) {
            depth += token.isSymbol('(') ? 1 : token.isSymbol(')') ? -1 : 0;
            if (depth == 0 && token.isWord(word)) {
                return true;
            }
        }
        return false;
    }

    /** Where values go, in order. */
    public List<Slot> slots() {
        return slots;
    }

    @Override
    public String toString() {
        return sql;
    }

    /**
     * A place for a value.
     *
     * @param name its name, null for {@code ?}
     * @param start the index of its first character
     * @param end the index after its last one
     * @param listed that it is all that stands in {@code IN (…)}, null elsewhere
     */
    public record Slot(
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
     * A table that rows are inserted into.
     *
     * @param text its name, as it stands there
     * @param schema its namespace in small letters, null if it is not told
     * @param name its name in small letters
     * @param end the index where the statement ends, before blanks, comments and a semicolon
     */
    public record InsertTarget(String text, @Nullable String schema, String name, int end) {}

    /**
     * {@code IN (:values)} around a place.
     *
     * @param negated whether it is {@code NOT IN}
     * @param start the index where it begins
     * @param end the index after it
     */
    public record Listed(boolean negated, int start, int end) {}
}
