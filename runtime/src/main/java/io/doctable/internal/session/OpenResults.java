package io.doctable.internal.session;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.Set;

/** Holds the results that are open on one connection. Not thread-safe. */
final class OpenResults {
    private final Set<OpenResult> open = new LinkedHashSet<>();
    /** Those whose remaining rows may have to be read from the database. */
    private final Set<OpenResult> reading = new LinkedHashSet<>();

    void add(OpenResult result) {
        open.add(result);
        reading.add(result);
        result.whenOver(() -> {
            open.remove(result);
            reading.remove(result);
        });
    }

    /** Reads the remaining rows of all of them into memory; returns whether there were any to read. */
    boolean copyAll() {
        boolean any = !reading.isEmpty();
        while (!reading.isEmpty()) {
            OpenResult next = reading.iterator().next();
            reading.remove(next);
            next.copyRest();
        }
        return any;
    }

    /** Ends them, before their connection or transaction does. */
    void endAll(String reason) {
        new ArrayList<>(open).forEach(result -> result.end(reason));
    }
}
