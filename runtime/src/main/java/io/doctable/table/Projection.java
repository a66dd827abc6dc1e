package io.doctable.table;

import io.doctable.row.RowReader;
import io.doctable.schema.ColumnSchema;
import io.doctable.schema.TableSchema;
import java.sql.SQLException;
import java.util.List;

/**
 * The columns of a query and the record that holds a row of its result: the base class of every generated {@code
 * XProjection}. Immutable and independent of any engine.
 *
 * @param <P> the record
 */
public abstract class Projection<P> {
    private final Class<P> recordType;
    private final TableSchema columns;

    /**
     * Creates a projection.
     *
     * @param recordType the record's class
     * @param columns the columns of a row, in the order of the record's components; its name appears in messages
     */
    protected Projection(Class<P> recordType, TableSchema columns) {
        this.recordType = recordType;
        this.columns = columns;
    }

    /** Returns the record's class. */
    public final Class<P> recordType() {
        return recordType;
    }

    /** Returns the columns of a row, in the order in which {@link #read} reads them. */
    public final List<ColumnSchema> columns() {
        return columns.columns();
    }

    /** Returns what messages call the rows: the name of the table, or of the record if there is no table. */
    public final String rows() {
        return columns.qualifiedName();
    }

    /**
     * Reads a row: every column, in order. Implemented by generated code and used by this library.
     *
     * @throws io.doctable.error.MappingException if the record cannot hold a value
     * @throws SQLException if the driver fails
     */
    public abstract P read(RowReader in) throws SQLException;

    @Override
    public final String toString() {
        return "projection " + recordType.getName();
    }
}
