package io.doctable.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.doctable.internal.session.Lent;

/** Fails when an engine that should be at rest still has something lent. */
public final class LeakCheck {
    private LeakCheck() {}

    /** No connection is lent, no statement under way, no writer's turn taken. */
    public static void nothingIsLent(Engine engine) {
        assertThat(engine.lent()).as("lent by " + engine).isEqualTo(Lent.NOTHING);
    }
}
