package io.doctable.sample;

import io.doctable.annotation.ColumnShape;
import io.doctable.annotation.TableShape;
import io.doctable.row.RowReader;
import io.doctable.row.RowWriter;
import io.doctable.schema.ColumnSchema;
import io.doctable.schema.DataType;
import io.doctable.schema.TableSchema;
import io.doctable.table.InsertShape;
import io.doctable.table.IntColumn;
import io.doctable.table.NewRow;
import io.doctable.table.RowMapping;
import io.doctable.table.Stamp;
import io.doctable.table.Table;
import io.doctable.table.TextColumn;
import io.doctable.table.UniqueKey;
import java.sql.SQLException;
import java.util.List;
import javax.annotation.processing.Generated;

/** Describes the table of {@link Remark}: its columns and keys. */
@Generated("io.doctable.processor.DocTableProcessor")
public final class RemarkTable extends Table<Remark> {
    private static final TableSchema SCHEMA = TableSchema.builder("remark")
            .column(ColumnSchema.builder("text", DataType.TEXT))
            .column(ColumnSchema.builder("rank", DataType.INT).defaultSql("1"))
            .build();

    /** The column of the component {@code text}. */
    public static final TextColumn<Remark> TEXT = new TextColumn<>(SCHEMA, "text");

    /** The column of the component {@code rank}. */
    public static final IntColumn<Remark> RANK = new IntColumn<>(SCHEMA, "rank");

    private static final RowMapping<Remark> ROWS = new RemarkRows();

    static final InsertShape<Remark, NewRemark> INSERT = new RemarkInsert();

    /** The single instance of this table. */
    public static final RemarkTable TABLE = new RemarkTable();

    private RemarkTable() {
        super(SCHEMA, Remark.class, ROWS, null, List.of(), List.of());
    }

    private static final class RemarkRows implements RowMapping<Remark> {
        @Override
        public Remark read(RowReader in) throws SQLException {
            return new Remark(in.getString(), in.getInt());
        }

        @Override
        public void write(RowWriter out, Remark row) throws SQLException {
            out.setString(row.text());
            out.setInt(row.rank());
        }

        @Override
        public void writeUpdate(RowWriter out, Remark row, Stamp stamp) throws SQLException {
            out.setString(row.text());
            out.setInt(row.rank());
        }
    }

    private static final class RemarkInsert implements InsertShape<Remark, NewRemark> {
        @Override
        public long unset(NewRemark row) {
            return NewRow.unset(row);
        }

        @Override
        public void write(RowWriter out, NewRemark row, Stamp stamp) throws SQLException {
            out.setString(row.text());
            if ((unset(row) & NewRemark.RANK_UNSET) == 0) {
                out.setInt(row.rank());
            }
        }

        @Override
        public void writeKey(RowWriter out, NewRemark row, UniqueKey<Remark> key) throws SQLException {
            throw new IllegalArgumentException("the new row does not have a value for each column of " + key);
        }

        @Override
        public Remark complete(NewRemark row, Stamp stamp, RowReader returned) throws SQLException {
            return new Remark(row.text(), (unset(row) & NewRemark.RANK_UNSET) == 0 ? row.rank() : returned.getInt());
        }
    }

    /** Describes the table for other compilations. */
    @TableShape(
            name = "remark",
            columns = {
                @ColumnShape(name = "text", javaType = "java.lang.String", storage = "STRING"),
                @ColumnShape(name = "rank", javaType = "int", storage = "INT")
            }
    )
    private interface RemarkShape {}
}
