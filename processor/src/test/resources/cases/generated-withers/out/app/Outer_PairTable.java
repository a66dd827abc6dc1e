package app;

import io.doctable.annotation.ColumnShape;
import io.doctable.annotation.TableShape;
import io.doctable.row.RowReader;
import io.doctable.row.RowWriter;
import io.doctable.schema.ColumnSchema;
import io.doctable.schema.DataType;
import io.doctable.schema.TableSchema;
import io.doctable.table.InsertShape;
import io.doctable.table.IntColumn;
import io.doctable.table.PrimaryKey;
import io.doctable.table.RowMapping;
import io.doctable.table.Stamp;
import io.doctable.table.Table;
import io.doctable.table.UniqueKey;
import java.sql.SQLException;
import java.util.List;
import javax.annotation.processing.Generated;

/** Describes the table of {@link Outer.Pair}: its columns and keys. */
@Generated("io.doctable.processor.DocTableProcessor")
final class Outer_PairTable extends Table<Outer.Pair> {
    private static final TableSchema SCHEMA = TableSchema.builder("pair")
            .column(ColumnSchema.builder("first", DataType.INT))
            .column(ColumnSchema.builder("second", DataType.INT))
            .primaryKey("first", "second")
            .build();

    /** The column of the component {@code first}. */
    public static final IntColumn<Outer.Pair> FIRST = new IntColumn<>(SCHEMA, "first");

    /** The column of the component {@code second}. */
    public static final IntColumn<Outer.Pair> SECOND = new IntColumn<>(SCHEMA, "second");

    /** The primary key: {@code first}, {@code second}. */
    public static final PrimaryKey<Outer.Pair, Outer_PairKey> PRIMARY_KEY =
            new PrimaryKey<>(
                    "pair",
                    "pk_pair",
                    Outer_PairTable::writeKey,
                    row -> new Outer_PairKey(row.first(), row.second()),
                    FIRST,
                    SECOND);

    private static final RowMapping<Outer.Pair> ROWS = new Outer_PairRows();

    static final InsertShape<Outer.Pair, Outer.Pair> INSERT = new Outer_PairInsert();

    /** The single instance of this table. */
    public static final Outer_PairTable TABLE = new Outer_PairTable();

    private Outer_PairTable() {
        super(SCHEMA, Outer.Pair.class, ROWS, PRIMARY_KEY, List.of(), List.of());
    }

    private static void writeKey(RowWriter out, Outer_PairKey key) throws SQLException {
        out.setInt(key.first());
        out.setInt(key.second());
    }

    private static final class Outer_PairRows implements RowMapping<Outer.Pair> {
        @Override
        public Outer.Pair read(RowReader in) throws SQLException {
            return new Outer.Pair(in.getInt(), in.getInt());
        }

        @Override
        public void write(RowWriter out, Outer.Pair row) throws SQLException {
            out.setInt(row.first());
            out.setInt(row.second());
        }

        @Override
        public void writeUpdate(RowWriter out, Outer.Pair row, Stamp stamp) throws SQLException {
        }
    }

    private static final class Outer_PairInsert implements InsertShape<Outer.Pair, Outer.Pair> {
        @Override
        public void write(RowWriter out, Outer.Pair row, Stamp stamp) throws SQLException {
            ROWS.write(out, row);
        }

        @Override
        public void writeKey(RowWriter out, Outer.Pair row, UniqueKey<Outer.Pair> key) throws SQLException {
            if (key.equals(PRIMARY_KEY)) {
                out.setInt(row.first());
                out.setInt(row.second());
                return;
            }
            throw new IllegalArgumentException("the new row does not have a value for each column of " + key);
        }

        @Override
        public Outer.Pair complete(Outer.Pair row, Stamp stamp, RowReader returned) throws SQLException {
            return ROWS.normalize(row);
        }
    }

    /** Describes the table for other compilations. */
    @TableShape(
            name = "pair",
            columns = {
                @ColumnShape(name = "first", javaType = "int", storage = "INT", key = true),
                @ColumnShape(name = "second", javaType = "int", storage = "INT", key = true)
            },
            primaryKey = {"first", "second"}
    )
    private interface Outer_PairShape {}
}
