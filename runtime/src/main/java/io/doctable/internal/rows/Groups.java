package io.doctable.internal.rows;

import io.doctable.internal.dialect.SqlPart;
import io.doctable.internal.dialect.ValuePart;
import java.util.ArrayList;
import java.util.List;

/**
 * How a query puts rows into groups. Immutable.
 *
 * @param by the rows of a group have the same of these values
 * @param having a group must match all of these conditions
 * @param distinct whether equal results are returned once
 */
public record Groups(List<ValuePart<?>> by, List<SqlPart> having, boolean distinct) {
    /** No groups: each row is one result. */
    static final Groups NONE = new Groups(List.of(), List.of(), false);

    Groups by(List<ValuePart<?>> more) {
        List<ValuePart<?>> joined = new ArrayList<>(by);
        joined.addAll(more);
        return new Groups(List.copyOf(joined), having, distinct);
    }

    Groups having(List<SqlPart> more) {
        List<SqlPart> joined = new ArrayList<>(having);
        joined.addAll(more);
        return new Groups(by, List.copyOf(joined), distinct);
    }

    Groups asDistinct() {
        return new Groups(by, having, true);
    }
}
