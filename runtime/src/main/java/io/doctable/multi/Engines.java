package io.doctable.multi;

import io.doctable.engine.Engine;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The engines that work together. */
final class Engines {
    private Engines() {}

    /** All of them in order, each given once. */
    static List<Engine> distinct(Engine first, Engine second, Engine... more) {
        List<Engine> all = new ArrayList<>(List.of(first, second));
        all.addAll(List.of(more));
        for (Engine each : all) {
            Objects.requireNonNull(each, "engine");
            if (all.indexOf(each) != all.lastIndexOf(each)) {
                throw new IllegalArgumentException(
                        each + " is given twice: a transaction of one engine is one already");
            }
        }
        return List.copyOf(all);
    }

    /** Refuses to be part of transactions that somebody else commits. */
    static void requireFree(List<Engine> engines) {
        for (Engine each : engines) {
            if (each.inTransaction()) {
                throw new IllegalStateException("a transaction of " + each
                        + " runs on this thread already, and only who began it can commit it: begin this one outside");
            }
        }
    }
}
