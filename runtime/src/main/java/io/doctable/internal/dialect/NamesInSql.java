package io.doctable.internal.dialect;

import io.doctable.internal.scan.SqlLexer;
import io.doctable.internal.scan.SqlToken;
import io.doctable.internal.scan.SqlToken.Kind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The tables and columns that a statement names. Reads simple statements only: for a statement with a common table
 * expression, a function of the user, a list of tables after FROM and the like there is no answer rather than a wrong
 * one. For the engine; not for applications.
 */
public final class NamesInSql {
    private static final Set<String> KEYWORDS = Set.of(
            "ALL",
            "AND",
            "ANY",
            "ASC",
            "BETWEEN",
            "BY",
            "CASE",
            "COLLATE",
            "CONFLICT",
            "CROSS",
            "DEFAULT",
            "DELETE",
            "DESC",
            "DISTINCT",
            "DO",
            "ELSE",
            "END",
            "ESCAPE",
            "EXCLUDED",
            "EXISTS",
            "FALSE",
            "FIRST",
            "FOR",
            "FULL",
            "GLOB",
            "GROUP",
            "HAVING",
            "ILIKE",
            "IN",
            "INNER",
            "INSERT",
            "IS",
            "LAST",
            "LEFT",
            "LIKE",
            "LIMIT",
            "NOT",
            "NOTHING",
            "NULL",
            "NULLS",
            "OFFSET",
            "ON",
            "OR",
            "ORDER",
            "OUTER",
            "RETURNING",
            "RIGHT",
            "SELECT",
            "SET",
            "THEN",
            "TRUE",
            "UNION",
            "VALUES",
            "WHEN",
            "WHERE");
    /** Words after which tables stand in ways that are not read here. */
    private static final Set<String> NOT_READ =
            Set.of("EXCEPT", "INTERSECT", "LATERAL", "NATURAL", "ONLY", "TABLE", "USING", "WINDOW", "WITH");

    private static final Set<String> BEFORE_TABLE = Set.of("FROM", "JOIN", "INTO", "UPDATE");
    private static final Set<String> AFTER_TABLES =
            Set.of("WHERE", "GROUP", "HAVING", "ORDER", "LIMIT", "OFFSET", "UNION", "SET", "RETURNING", "VALUES");
    private static final Set<String> FUNCTIONS = Set.of(
            "abs", "avg", "coalesce", "count", "length", "lower", "max", "min", "nullif", "round", "sum", "upper");

    private final List<SqlToken> tokens;
    private final List<Table> tables = new ArrayList<>();
    private final Set<String> others = new HashSet<>();
    /** For each open parenthesis, whether it was opened among the tables after FROM. */
    private final Deque<Boolean> outer = new ArrayDeque<>();

    private boolean amongTables;
    private int at;

    private NamesInSql(List<SqlToken> tokens) {
        this.tokens = tokens;
    }

    /** What a statement names; empty if that cannot be read from its words. */
    public static Optional<NamesInSql> in(Dialect dialect, String sql) {
        try {
            NamesInSql names = new NamesInSql(SqlLexer.tokens(dialect.syntax(), sql));
            return names.read() ? Optional.of(names) : Optional.empty();
        } catch (IllegalArgumentException e) {
            // A quote is not closed: the database will refuse it.
            return Optional.empty();
        }
    }

    /** The tables that it names. */
    public List<Table> tables() {
        return List.copyOf(tables);
    }

    /** All other names in small letters, such as those of columns; not those that it gives itself with AS. */
    public Set<String> others() {
        return Set.copyOf(others);
    }

    private boolean read() {
        Set<String> given = new HashSet<>();
        while (at < tokens.size()) {
            SqlToken token = tokens.get(at++);
            boolean understood = true;
            if (token.kind() == Kind.FOREIGN || NOT_READ.contains(token.word())) {
                understood = false;
            } else if (token.kind() == Kind.SYMBOL) {
                understood = symbol(token);
            } else if (token.is("AS")) {
                understood = given(given);
            } else if (BEFORE_TABLE.contains(token.word())) {
                understood = isLocking() || table(token.word(), given);
            } else if (AFTER_TABLES.contains(token.word())) {
                amongTables = false;
            } else if (isName(token)) {
                understood = other(token);
            }
            if (!understood) {
                return false;
            }
        }
        for (Table table : tables) {
            given.add(table.name().toLowerCase(Locale.ROOT));
        }
        others.removeAll(given);
        return !tables.isEmpty();
    }

    private boolean symbol(SqlToken token) {
        if (token.is("(")) {
            outer.push(amongTables);
            amongTables = false;
        } else if (token.is(")")) {
            amongTables = !outer.isEmpty() && outer.pop();
        }
        return !(amongTables && token.is(","));
    }

    /** {@code FOR UPDATE} and {@code DO UPDATE}, which name no table. */
    private boolean isLocking() {
        boolean after =
                at >= 2 && (tokens.get(at - 2).is("FOR") || tokens.get(at - 2).is("DO"));
        return after && tokens.get(at - 1).is("UPDATE");
    }

    private boolean table(String before, Set<String> given) {
        amongTables = before.equals("FROM") || before.equals("JOIN");
        if (isSymbol(at, "(")) {
            return at + 1 < tokens.size() && tokens.get(at + 1).is("SELECT");
        }
        if (!isName(at)) {
            return false;
        }
        String name = exact(tokens.get(at++));
        String schema = null;
        if (isSymbol(at, ".")) {
            at++;
            if (!isName(at)) {
                return false;
            }
            schema = name;
            name = exact(tokens.get(at++));
        }
        boolean called = isSymbol(at, "(") && !before.equals("INTO");
        tables.add(new Table(schema, name));
        if (isName(at)) {
            given.add(tokens.get(at++).name());
        }
        return !called;
    }

    private boolean given(Set<String> given) {
        if (!isName(at)) {
            return false;
        }
        given.add(tokens.get(at++).name());
        // A list of columns would follow.
        return !isSymbol(at, "(");
    }

    private boolean other(SqlToken token) {
        if (isSymbol(at, "(")) {
            return FUNCTIONS.contains(token.name());
        }
        others.add(token.name());
        return true;
    }

    private boolean isSymbol(int index, String symbol) {
        return index < tokens.size() && tokens.get(index).is(symbol);
    }

    private boolean isName(int index) {
        return index < tokens.size() && isName(tokens.get(index));
    }

    private static boolean isName(SqlToken token) {
        return switch (token.kind()) {
            case NAME -> true;
            case WORD ->
                !KEYWORDS.contains(token.word())
                        && !BEFORE_TABLE.contains(token.word())
                        && !NOT_READ.contains(token.word())
                        && !token.is("AS");
            default -> false;
        };
    }

    /** The name as the database reads it: in small letters unless it is quoted. */
    private static String exact(SqlToken token) {
        return token.kind() == Kind.WORD ? token.name() : token.unquoted();
    }

    /**
     * A table that a statement names.
     *
     * @param schema the schema before its name, null if there is none
     * @param name its name
     */
    public record Table(@Nullable String schema, String name) {}
}
