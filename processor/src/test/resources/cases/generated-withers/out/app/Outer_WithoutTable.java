package app;

import io.doctable.annotation.ColumnShape;
import io.doctable.annotation.TableShape;
import io.doctable.row.RowReader;
import io.doctable.row.RowWriter;
import io.doctable.schema.ColumnSchema;
import io.doctable.schema.DataType;
import io.doctable.schema.TableSchema;
import io.doctable.table.InsertShape;
import io.doctable.table.LongColumn;
import io.doctable.table.PrimaryKey;
import io.doctable.table.RowMapping;
import io.doctable.table.Stamp;
import io.doctable.table.Table;
import io.doctable.table.TextColumn;
import io.doctable.table.UniqueKey;
import java.sql.SQLException;
import java.util.List;
import javax.annotation.processing.Generated;

/** Describes the table of {@link Outer.Without}: its columns and keys. */
@Generated("io.doctable.processor.DocTableProcessor")
final class Outer_WithoutTable extends Table<Outer.Without> {
    private static final TableSchema SCHEMA = TableSchema.builder("without")
            .column(ColumnSchema.builder("code", DataType.TEXT))
            .column(ColumnSchema.builder("amount", DataType.LONG))
            .primaryKey("code")
            .build();

    /** The column of the component {@code code}. */
    public static final TextColumn<Outer.Without> CODE = new TextColumn<>(SCHEMA, "code");

    /** The column of the component {@code amount}. */
    public static final LongColumn<Outer.Without> AMOUNT = new LongColumn<>(SCHEMA, "amount");

    /** The primary key: {@code code}. */
    public static final PrimaryKey<Outer.Without, String> PRIMARY_KEY =
            new PrimaryKey<>("without", "pk_without", CODE::write, Outer.Without::code, CODE);

    private static final RowMapping<Outer.Without> ROWS = new Outer_WithoutRows();

    static final InsertShape<Outer.Without, Outer.Without> INSERT = new Outer_WithoutInsert();

    /** The single instance of this table. */
    public static final Outer_WithoutTable TABLE = new Outer_WithoutTable();

    private Outer_WithoutTable() {
        super(SCHEMA, Outer.Without.class, ROWS, PRIMARY_KEY, List.of(), List.of());
    }

    private static final class Outer_WithoutRows implements RowMapping<Outer.Without> {
        @Override
        public Outer.Without read(RowReader in) throws SQLException {
            return new Outer.Without(in.getString(), in.getLong());
        }

        @Override
        public void write(RowWriter out, Outer.Without row) throws SQLException {
            out.setString(row.code());
            out.setLong(row.amount());
        }

        @Override
        public void writeUpdate(RowWriter out, Outer.Without row, Stamp stamp) throws SQLException {
            out.setLong(row.amount());
        }
    }

    private static final class Outer_WithoutInsert implements InsertShape<Outer.Without, Outer.Without> {
        @Override
        public void write(RowWriter out, Outer.Without row, Stamp stamp) throws SQLException {
            ROWS.write(out, row);
        }

        @Override
        public void writeKey(RowWriter out, Outer.Without row, UniqueKey<Outer.Without> key) throws SQLException {
            if (key.equals(PRIMARY_KEY)) {
                out.setString(row.code());
                return;
            }
            throw new IllegalArgumentException("the new row does not have a value for each column of " + key);
        }

        @Override
        public Outer.Without complete(Outer.Without row, Stamp stamp, RowReader returned) throws SQLException {
            return ROWS.normalize(row);
        }
    }

    /** Describes the table for other compilations. */
    @TableShape(
            name = "without",
            columns = {
                @ColumnShape(name = "code", javaType = "java.lang.String", storage = "STRING", key = true),
                @ColumnShape(name = "amount", javaType = "long", storage = "LONG")
            },
            primaryKey = {"code"}
    )
    private interface Outer_WithoutShape {}
}
