package app;

import io.doctable.row.RowReader;
import io.doctable.schema.ColumnSchema;
import io.doctable.schema.DataType;
import io.doctable.schema.TableSchema;
import io.doctable.table.Projection;
import java.sql.SQLException;
import javax.annotation.processing.Generated;

/** Reads the rows of raw SQL as {@link TopCustomer.Total}. */
@Generated("io.doctable.processor.DocTableProcessor")
final class TopCustomer_TotalProjection extends Projection<TopCustomer.Total> {
    private static final TableSchema SCHEMA = TableSchema.builder("TopCustomer_Total")
            .column(ColumnSchema.builder("count", DataType.LONG))
            .build();

    /** The single instance of this projection. */
    public static final TopCustomer_TotalProjection PROJECTION = new TopCustomer_TotalProjection();

    private TopCustomer_TotalProjection() {
        super(TopCustomer.Total.class, SCHEMA);
    }

    @Override
    public TopCustomer.Total read(RowReader in) throws SQLException {
        return new TopCustomer.Total(in.getLong());
    }
}
