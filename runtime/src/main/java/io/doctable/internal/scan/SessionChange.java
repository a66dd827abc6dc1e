package io.doctable.internal.scan;

import java.util.List;
import java.util.Set;

/** Whether a statement changes the connection that it runs on, so that whoever used it next would find it changed. */
final class SessionChange {
    private static final Set<String> CHANGING =
            Set.of("RESET", "ATTACH", "DETACH", "LISTEN", "UNLISTEN", "PREPARE", "DEALLOCATE", "LOAD", "DISCARD");
    /** What ends with the transaction. */
    private static final Set<String> LOCAL = Set.of("LOCAL", "TRANSACTION", "CONSTRAINTS");

    /** What makes a table one of the connection alone; PostgreSQL and SQLite name its namespace differently. */
    private static final Set<String> TEMPORARY = Set.of("temp", "temporary", "pg_temp");

    private SessionChange() {}

    static boolean in(List<SqlToken> tokens, boolean writes) {
        String verb = tokens.get(0).word();
        String next = tokens.size() > 1 ? tokens.get(1).word() : "";
        return switch (verb) {
            case "SET" -> !LOCAL.contains(next);
            case "PRAGMA" -> writes;
            // Before the name, or before its point: after CREATE UNIQUE INDEX CONCURRENTLY IF NOT EXISTS at the latest.
            case "CREATE" -> tokens.stream().limit(8).anyMatch(t -> TEMPORARY.contains(t.name()));
            case "EXPLAIN", "SELECT", "WITH", "" -> selectsInto(tokens);
            default -> CHANGING.contains(verb);
        };
    }

    private static boolean selectsInto(List<SqlToken> tokens) {
        for (int i = 1; i < tokens.size(); i++) {
            if (tokens.get(i - 1).is("INTO") && TEMPORARY.contains(tokens.get(i).name())) {
                return true;
            }
        }
        return false;
    }
}
