package io.doctable.internal.change;

import io.doctable.internal.dialect.LoadSql;
import io.doctable.internal.rows.RowStore;
import io.doctable.internal.statement.SqlStatement;
import io.doctable.internal.statement.TableStatements;
import io.doctable.row.RowShape;
import io.doctable.row.RowWriter;
import io.doctable.table.InsertShape;
import io.doctable.table.PrimaryKey;
import io.doctable.table.Stamp;
import java.sql.SQLException;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * How a bulk insert writes its rows, and the statements that take them. Rows with different masks have different
 * statements.
 *
 * @param <T> the row
 */
public interface BulkShape<T> {
    /** Returns the mask of a row. */
    long mask(T row);

    /** Writes a row. */
    void write(RowWriter out, T row, Stamp stamp) throws SQLException;

    /** Returns the INSERT with a list of rows. */
    SqlStatement listed(long mask, int rows);

    /** Returns the INSERT with arrays, null if there is none. */
    @Nullable
    SqlStatement arrays(long mask);

    /** Returns the statements that load rows, null if there are none. */
    @Nullable
    LoadSql load(long mask);

    /** Returns the columns that are written. */
    RowShape columns(long mask);

    /** Returns the most rows of a list. */
    int most(long mask);

    /** Returns how messages name the rows. */
    IntFunction<String> names(List<? extends T> given);

    /** Returns the statement to run after the rows were stored, null for none. */
    @Nullable
    SqlStatement afterwards();

    /** New rows: the database and the library generate their ids and defaults. */
    record OfNewRows<R, N>(RowStore<R> rows, InsertShape<R, N> shape) implements BulkShape<N> {
        @Override
        public long mask(N row) {
            return shape.unset(row);
        }

        @Override
        public void write(RowWriter out, N row, Stamp stamp) throws SQLException {
            shape.write(out, row, stamp);
        }

        @Override
        public SqlStatement listed(long mask, int count) {
            return statements().insertOnly(mask, count);
        }

        @Override
        public @Nullable SqlStatement arrays(long mask) {
            return statements().arrays().insertOnly(mask);
        }

        @Override
        public @Nullable LoadSql load(long mask) {
            return statements().arrays().load(mask);
        }

        @Override
        public RowShape columns(long mask) {
            return RowShape.of(rows.schema(), statements().written(mask));
        }

        @Override
        public int most(long mask) {
            return statements().rowsPerInsert(mask);
        }

        @Override
        public IntFunction<String> names(List<? extends N> given) {
            return RowKeys.names(rows, shape, given);
        }

        @Override
        public @Nullable SqlStatement afterwards() {
            return null;
        }

        private TableStatements statements() {
            return rows.statements();
        }
    }

    /** Rows with every column as given. */
    record AsIs<R>(RowStore<R> rows) implements BulkShape<R> {
        @Override
        public long mask(R row) {
            return 0;
        }

        @Override
        public void write(RowWriter out, R row, Stamp stamp) throws SQLException {
            rows.mapping().write(out, row);
        }

        @Override
        public SqlStatement listed(long mask, int count) {
            return rows.statements().insertAsIs(count);
        }

        @Override
        public @Nullable SqlStatement arrays(long mask) {
            return rows.statements().arrays().insertAsIs();
        }

        @Override
        public @Nullable LoadSql load(long mask) {
            return rows.statements().arrays().loadAsIs();
        }

        @Override
        public RowShape columns(long mask) {
            return RowShape.of(rows.schema());
        }

        @Override
        public int most(long mask) {
            return rows.statements().rowsPerInsert(0);
        }

        @Override
        public IntFunction<String> names(List<? extends R> given) {
            PrimaryKey<R, ?> key = rows.table().primaryKey().orElse(null);
            return key == null ? index -> "" : index -> RowKeys.of(rows, key).name(given.get(index));
        }

        @Override
        public @Nullable SqlStatement afterwards() {
            return rows.moveIdentity();
        }
    }
}
