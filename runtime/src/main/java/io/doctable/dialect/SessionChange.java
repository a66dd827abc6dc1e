package io.doctable.dialect;

import java.util.List;
import java.util.Set;

/** Whether a statement changes the connection that it runs on, so that whoever used it next would find it changed. */
final class SessionChange {
    private static final Set<String> CHANGING =
            Set.of("RESET", "ATTACH", "DETACH", "LISTEN", "UNLISTEN", "PREPARE", "DEALLOCATE", "LOAD", "DISCARD");
    /** What ends with the transaction. */
    private static final Set<String> LOCAL = Set.of("LOCAL", "TRANSACTION", "CONSTRAINTS");

    private SessionChange() {}

    static boolean in(List<SqlToken> tokens, boolean writes) {
        String verb = tokens.get(0).word();
        String next = tokens.size() > 1 ? tokens.get(1).word() : "";
        return switch (verb) {
            case "SET" -> !LOCAL.contains(next);
            case "PRAGMA" -> writes;
            case "CREATE" -> tokens.stream().limit(5).anyMatch(t -> t.isWord("TEMP") || t.isWord("TEMPORARY"));
            default -> CHANGING.contains(verb);
        };
    }
}
