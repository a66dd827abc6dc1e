package io.doctable.engine;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.Set;

/** The results under way on one connection. As thread-safe as that: not at all. */
final class OpenResults {
    private final Set<Result> open = new LinkedHashSet<>();

    void add(Result result) {
        open.add(result);
        result.whenOver(() -> open.remove(result));
    }

    /** Ends them, before their connection or transaction does. */
    void endAll(String reason) {
        new ArrayList<>(open).forEach(result -> result.end(reason));
    }
}
