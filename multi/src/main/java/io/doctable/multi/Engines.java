package io.doctable.multi;

import io.doctable.engine.Engine;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Checks the engines of a transaction on several databases. */
final class Engines {
    private Engines() {}

    /** Returns all engines in order; refuses one that is given twice. */
    static List<Engine> distinct(Engine first, Engine second, Engine... more) {
        List<Engine> all = new ArrayList<>(List.of(first, second));
        all.addAll(List.of(more));
        for (Engine each : all) {
            Objects.requireNonNull(each, "engine");
            if (all.indexOf(each) != all.lastIndexOf(each)) {
                throw new IllegalArgumentException(each + " is given twice: pass each engine once");
            }
        }
        return List.copyOf(all);
    }

    /** Refuses engines with a transaction on this thread, because its owner would have to commit it. */
    static void requireFree(List<Engine> engines) {
        for (Engine each : engines) {
            if (each.inTransaction()) {
                throw new IllegalStateException("a transaction of " + each
                        + " runs on this thread already and can be committed only by the code that began it:"
                        + " run this outside of it");
            }
        }
    }
}
