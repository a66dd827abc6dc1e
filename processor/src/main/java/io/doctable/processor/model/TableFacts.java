package io.doctable.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.List;
import java.util.Optional;

/**
 * What other records need to know of a table: exactly what its {@code @TableShape} holds, so that a record in another
 * jar and one in this compilation look the same.
 *
 * @param record the record
 * @param descriptor the generated descriptor, {@code XTable}
 * @param name the table's name
 * @param schema the table's schema, or empty
 * @param columns the columns, in order
 * @param primaryKey the primary key's columns, in order; empty when there is none
 * @param uniques the columns of each unique constraint
 */
public record TableFacts(
        ClassName record,
        ClassName descriptor,
        String name,
        String schema,
        List<ColumnFacts> columns,
        List<String> primaryKey,
        List<List<String>> uniques) {
    public TableFacts {
        columns = List.copyOf(columns);
        primaryKey = List.copyOf(primaryKey);
        uniques = uniques.stream().map(List::copyOf).toList();
    }

    /** Returns the column of that name, or empty. */
    public Optional<ColumnFacts> column(String columnName) {
        return columns.stream().filter(c -> c.name().equals(columnName)).findFirst();
    }

    /** Returns the column of the component of that name, with those of embedding records, or empty. */
    public Optional<ColumnFacts> columnOf(String component) {
        return columns.stream().filter(c -> c.component().equals(component)).findFirst();
    }

    /**
     * One column.
     *
     * @param name its name
     * @param component its component's name, with those of embedding records, joined by dots
     * @param javaType its Java type as source text with full names
     * @param storage the name of what it stores, a {@link ScalarType} for most
     * @param nullable whether it may be NULL
     * @param generated whether it is a generated id
     * @param key whether it is, or is part of, the primary key
     * @param unique whether it alone is unique
     * @param precision the number of decimal digits, or -1
     * @param scale the digits after the decimal point, or -1
     * @param sensitive whether its values are never logged
     */
    public record ColumnFacts(
            String name,
            String component,
            String javaType,
            String storage,
            boolean nullable,
            boolean generated,
            boolean key,
            boolean unique,
            int precision,
            int scale,
            boolean sensitive) {}
}
