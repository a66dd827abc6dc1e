package io.doctable.sample;

import io.doctable.table.Patch;
import javax.annotation.processing.Generated;

/** New values for some columns of a {@link Event}; the others stay. Immutable. */
@Generated("io.doctable.processor.DocTableProcessor")
public final class EventPatch extends Patch<Event, EventPatch> {
    private EventPatch() {
        super(EventTable.TABLE);
    }

    /** Creates a patch that sets nothing yet. */
    public static EventPatch of() {
        return new EventPatch();
    }

    /** Sets {@code secret}. */
    public EventPatch secret(String secret) {
        return set(EventTable.SECRET, secret);
    }

    /** Sets {@code level}. */
    public EventPatch level(int level) {
        return set(EventTable.LEVEL, level);
    }
}
