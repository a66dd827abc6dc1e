package io.doctable.internal.change;

import io.doctable.internal.connection.Call;
import io.doctable.internal.rows.RowStore;
import io.doctable.schema.Generation;
import io.doctable.table.InsertShape;
import io.doctable.table.Stamp;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;

/** New rows of one call, with the values that the library generates for each of them. */
public final class NewRows<R, N> {
    private final RowStore<R> rows;
    private final InsertShape<R, N> shape;
    private final List<N> given;
    private final long[] unset;
    private final Stamp[] stamps;

    /** @param given not empty; owned by this object */
    public NewRows(RowStore<R> rows, InsertShape<R, N> shape, List<N> given) {
        this.rows = rows;
        this.shape = shape;
        this.given = given;
        this.unset = new long[given.size()];
        this.stamps = new Stamp[given.size()];
        // New ids ascend in the given order, whatever the order in which the rows are sent.
        boolean ids = rows.schema().generatedBy(Generation.UUID).isPresent();
        Stamp first = rows.context().stamp();
        for (int i = 0; i < stamps.length; i++) {
            unset[i] = shape.unset(given.get(i));
            stamps[i] = i == 0 ? first : first.next();
            if (ids) {
                stamps[i].uuid();
            }
        }
    }

    InsertShape<R, N> shape() {
        return shape;
    }

    int size() {
        return given.size();
    }

    List<N> all() {
        return given;
    }

    N row(int index) {
        return given.get(index);
    }

    long unset(int index) {
        return unset[index];
    }

    Stamp stamp(int index) {
        return stamps[index];
    }

    /** Returns what messages append to the index of a row. */
    IntFunction<String> names() {
        return RowKeys.names(rows, shape, given);
    }

    /** Groups the indexes of rows that may share a statement. */
    List<int[]> groups() {
        return groups(rows.refersToItself());
    }

    /** Groups the indexes of rows that may share a statement, perhaps without changing the order of the rows. */
    List<int[]> groups(boolean inOrder) {
        return new MaskGroups(unset).groups(inOrder);
    }

    /**
     * Writes up to {@code size} rows of a group as parameters, fewer if they are large, and returns their indexes.
     *
     * @param work adds the row's index to exceptions
     */
    int[] write(Call call, AllOrNone work, int[] group, int from, int size) throws SQLException {
        RowParameters parameters =
                new RowParameters(work, (out, index) -> shape.write(out, given.get(index), stamps[index]));
        return Arrays.copyOfRange(group, from, from + parameters.together(call, group, from, size));
    }
}
