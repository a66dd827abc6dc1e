package io.doctable.internal.session;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.Set;

/** Holds the results that are open on one connection. Not thread-safe. */
final class OpenResults {
    private final Set<OpenResult> open = new LinkedHashSet<>();

    void add(OpenResult result) {
        open.add(result);
        result.whenOver(() -> open.remove(result));
    }

    /** Ends them, before their connection or transaction does. */
    void endAll(String reason) {
        new ArrayList<>(open).forEach(result -> result.end(reason));
    }
}
