package io.doctable.processor.model;

import io.doctable.processor.problem.Origin;
import java.util.List;

/**
 * A column, and the component of the record or of a record embedded in it that it stores.
 *
 * @param origin where the component stands
 * @param name the column's name, with the prefixes of all records that embed it
 * @param path the accessors that lead to the value, as in {@code [address, street]}; never empty
 * @param type how its value is stored
 * @param optionality which {@code Optional} the component wraps its value in
 * @param nullable whether the component itself may be null or empty
 * @param columnNullable whether the column may be NULL: the component, or a record embedding it, may be null
 * @param filling who gives the value on insert
 * @param settings what {@code @Column} says
 */
public record ColumnModel(
        Origin origin,
        String name,
        List<String> path,
        TypeModel type,
        Optionality optionality,
        boolean nullable,
        boolean columnNullable,
        Filling filling,
        ColumnSettings settings) {
    public ColumnModel {
        path = List.copyOf(path);
    }

    /** Returns the component's name as in a table's shape, with those of embedding records: {@code address.street}. */
    public String component() {
        return String.join(".", path);
    }
}
