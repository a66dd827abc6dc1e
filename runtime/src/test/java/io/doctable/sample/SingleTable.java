package io.doctable.sample;

import io.doctable.row.ColumnType;
import io.doctable.row.RowReader;
import io.doctable.row.RowWriter;
import io.doctable.schema.ColumnSchema;
import io.doctable.schema.DataType;
import io.doctable.schema.TableSchema;
import io.doctable.table.IntColumn;
import io.doctable.table.PrimaryKey;
import io.doctable.table.RowMapping;
import io.doctable.table.Stamp;
import io.doctable.table.Table;
import io.doctable.table.ValueColumn;
import java.sql.SQLException;
import java.util.List;

/**
 * A table of a column of any type.
 *
 * @param <T> the column's type
 */
public final class SingleTable<T> extends Table<Single<T>> {
    /** Column {@code id}. */
    public final IntColumn<Single<T>> id;
    /** Column {@code value}. */
    public final ValueColumn<Single<T>, T> value;

    /** A table of that name, whose values are of that type. */
    public SingleTable(String name, ColumnType<T> type) {
        this(schema(name, type), type);
    }

    private SingleTable(TableSchema schema, ColumnType<T> type) {
        super(
                schema,
                recordClass(),
                new SingleRows<>(new ValueColumn<>(schema, "value", type)),
                new PrimaryKey<Single<T>, Integer>(
                        schema.name(),
                        "pk_" + schema.name(),
                        (out, key) -> out.setInt(key),
                        Single::id,
                        new IntColumn<>(schema, "id")),
                List.of(),
                List.of());
        this.id = new IntColumn<>(schema, "id");
        this.value = new ValueColumn<>(schema, "value", type);
    }

    private static TableSchema schema(String name, ColumnType<?> type) {
        return TableSchema.builder(name)
                .column(ColumnSchema.builder("id", DataType.INT))
                .column(ColumnSchema.builder("value", type.dataType()).nullable())
                .primaryKey("id")
                .build();
    }

    @SuppressWarnings("unchecked") // the same class for every type
    private static <T> Class<Single<T>> recordClass() {
        return (Class<Single<T>>) (Class<?>) Single.class;
    }

    private record SingleRows<T>(ValueColumn<Single<T>, T> value) implements RowMapping<Single<T>> {
        @Override
        public Single<T> read(RowReader in) throws SQLException {
            return new Single<>(in.getInt(), value.readOrNull(in));
        }

        @Override
        public void write(RowWriter out, Single<T> row) throws SQLException {
            out.setInt(row.id());
            value.write(out, row.value());
        }

        @Override
        public Single<T> normalize(Single<T> row) {
            return new Single<>(row.id(), value.normalizeOrNull(row.value()));
        }

        @Override
        public void writeUpdate(RowWriter out, Single<T> row, Stamp stamp) throws SQLException {
            value.write(out, row.value());
        }

        @Override
        public Single<T> updated(Single<T> row, Stamp stamp) {
            return normalize(row);
        }
    }
}
