package io.doctable.internal.scan;

import java.util.List;
import java.util.Set;

/**
 * What a statement does, as far as its words tell. When in doubt, it writes.
 *
 * @param verb its first keyword, in capitals
 * @param writes whether it may change rows, tables or the database's state
 * @param defines whether it may make, change or drop tables
 * @param counts whether the database counts the rows that it changes
 */
record StatementKind(String verb, boolean writes, boolean defines, boolean counts) {
    private static final Set<String> READING = Set.of("VALUES", "TABLE", "SHOW");
    private static final Set<String> CHANGING = Set.of("INSERT", "UPDATE", "DELETE", "MERGE", "REPLACE");
    private static final Set<String> DEFINING =
            Set.of("CREATE", "ALTER", "DROP", "ATTACH", "DETACH", "DO", "CALL", "IMPORT");
    private static final Set<String> BOUNDARIES =
            Set.of("BEGIN", "START", "COMMIT", "END", "ROLLBACK", "ABORT", "SAVEPOINT", "RELEASE");
    private static final Set<String> ACTING_PRAGMAS =
            Set.of("WAL_CHECKPOINT", "OPTIMIZE", "INCREMENTAL_VACUUM", "SHRINK_MEMORY");
    private static final Set<String> ASKING_PRAGMAS = Set.of(
            "TABLE_INFO",
            "TABLE_XINFO",
            "TABLE_LIST",
            "INDEX_LIST",
            "INDEX_INFO",
            "INDEX_XINFO",
            "FOREIGN_KEY_LIST",
            "FOREIGN_KEY_CHECK",
            "INTEGRITY_CHECK",
            "QUICK_CHECK");

    /**
     * What the tokens of one statement say.
     *
     * @throws IllegalArgumentException if it would begin or end a transaction behind the engine's back
     */
    static StatementKind of(List<SqlToken> tokens, String sql) {
        int first = 0;
        while (first < tokens.size() && tokens.get(first).is("(")) {
            first++;
        }
        List<SqlToken> rest = tokens.subList(Math.min(first, tokens.size()), tokens.size());
        if (rest.isEmpty()) {
            throw new IllegalArgumentException("the SQL contains no statement: " + sql);
        }
        String verb = rest.get(0).word();
        refuseBoundary(verb, rest, sql);
        boolean changing = CHANGING.contains(verb);
        return switch (verb) {
            case "WITH" -> {
                boolean writes = changes(rest);
                yield new StatementKind(verb, writes, false, writes);
            }
            // PostgreSQL runs what it is to analyse.
            case "EXPLAIN" ->
                new StatementKind(
                        verb,
                        names(rest, "ANALYZE", "ANALYSE") && (changes(rest) || names(rest, "CREATE", "EXECUTE")),
                        false,
                        false);
            case "SELECT" -> {
                boolean makes = names(rest, "INTO");
                yield new StatementKind(verb, makes, makes, false);
            }
            case "PRAGMA" -> new StatementKind(verb, !asks(rest), false, false);
            default -> new StatementKind(verb, !READING.contains(verb), DEFINING.contains(verb), changing);
        };
    }

    private static boolean names(List<SqlToken> tokens, String... words) {
        return Set.of(words).stream().anyMatch(word -> tokens.stream().anyMatch(t -> t.is(word)));
    }

    private static void refuseBoundary(String verb, List<SqlToken> rest, String sql) {
        String second = rest.size() > 1 ? rest.get(1).word() : "";
        boolean prepared = second.equals("PREPARED");
        if ((BOUNDARIES.contains(verb) && !prepared) || (verb.equals("PREPARE") && second.equals("TRANSACTION"))) {
            throw new IllegalArgumentException(verb
                    + " would begin or end a transaction without the engine: use engine.transaction(…),"
                    + " connect().begin() or tx.savepoint(…) instead of: " + sql);
        }
    }

    /** Whether a word stands anywhere that could change rows; one before a parenthesis is a function's name. */
    private static boolean changes(List<SqlToken> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            boolean called = i + 1 < tokens.size() && tokens.get(i + 1).is("(");
            if (!called
                    && (CHANGING.contains(tokens.get(i).word()) || tokens.get(i).is("INTO"))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a PRAGMA only asks: {@code PRAGMA [schema.]name}, or a question with an argument. */
    private static boolean asks(List<SqlToken> pragma) {
        int at = pragma.size() > 3 && pragma.get(2).is(".") ? 3 : 1;
        String name = at < pragma.size() ? pragma.get(at).word() : "";
        return at + 1 == pragma.size() ? !ACTING_PRAGMAS.contains(name) : ASKING_PRAGMAS.contains(name);
    }
}
