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

/** Describes the table of {@link Outer.Inner}: its columns and keys. */
@Generated("io.doctable.processor.DocTableProcessor")
final class Outer_InnerTable extends Table<Outer.Inner> {
    private static final TableSchema SCHEMA = TableSchema.builder("inner")
            .column(ColumnSchema.builder("code", DataType.TEXT))
            .column(ColumnSchema.builder("amount", DataType.LONG))
            .primaryKey("code")
            .build();

    /** The column of the component {@code code}. */
    public static final TextColumn<Outer.Inner> CODE = new TextColumn<>(SCHEMA, "code");

    /** The column of the component {@code amount}. */
    public static final LongColumn<Outer.Inner> AMOUNT = new LongColumn<>(SCHEMA, "amount");

    /** The primary key: {@code code}. */
    public static final PrimaryKey<Outer.Inner, String> PRIMARY_KEY =
            new PrimaryKey<>("inner", "pk_inner", CODE::write, Outer.Inner::code, CODE);

    private static final RowMapping<Outer.Inner> ROWS = new Outer_InnerRows();

    static final InsertShape<Outer.Inner, Outer.Inner> INSERT = new Outer_InnerInsert();

    /** The single instance of this table. */
    public static final Outer_InnerTable TABLE = new Outer_InnerTable();

    private Outer_InnerTable() {
        super(SCHEMA, Outer.Inner.class, ROWS, PRIMARY_KEY, List.of(), List.of());
    }

    private static final class Outer_InnerRows implements RowMapping<Outer.Inner> {
        @Override
        public Outer.Inner read(RowReader in) throws SQLException {
            return new Outer.Inner(in.getString(), in.getLong());
        }

        @Override
        public void write(RowWriter out, Outer.Inner row) throws SQLException {
            out.setString(row.code());
            out.setLong(row.amount());
        }

        @Override
        public void writeUpdate(RowWriter out, Outer.Inner row, Stamp stamp) throws SQLException {
            out.setLong(row.amount());
        }
    }

    private static final class Outer_InnerInsert implements InsertShape<Outer.Inner, Outer.Inner> {
        @Override
        public void write(RowWriter out, Outer.Inner row, Stamp stamp) throws SQLException {
            ROWS.write(out, row);
        }

        @Override
        public void writeKey(RowWriter out, Outer.Inner row, UniqueKey<Outer.Inner> key) throws SQLException {
            if (key.equals(PRIMARY_KEY)) {
                out.setString(row.code());
                return;
            }
            throw new IllegalArgumentException("the new row does not have a value for each column of " + key);
        }

        @Override
        public Outer.Inner complete(Outer.Inner row, Stamp stamp, RowReader returned) throws SQLException {
            return ROWS.normalize(row);
        }
    }

    /** Describes the table for other compilations. */
    @TableShape(
            name = "inner",
            columns = {
                @ColumnShape(name = "code", javaType = "java.lang.String", storage = "STRING", key = true),
                @ColumnShape(name = "amount", javaType = "long", storage = "LONG")
            },
            primaryKey = {"code"}
    )
    private interface Outer_InnerShape {}
}
