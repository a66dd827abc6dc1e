package io.doctable.table;

import io.doctable.schema.TableSchema;

/**
 * Some columns of a table, and the record that holds them: the base class of every generated {@code XProjection} of a
 * record with {@code @Projection(of = …)}.
 *
 * @param <R> the record of the table
 * @param <P> the record of the columns
 */
public abstract class TableProjection<R, P> extends Projection<P> {
    /**
     * Creates a projection.
     *
     * @param recordType the class of the record of the columns
     * @param columns the columns, in the order of the record's components, under the name of their table
     */
    protected TableProjection(Class<P> recordType, TableSchema columns) {
        super(recordType, columns);
    }
}
