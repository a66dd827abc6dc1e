package io.doctable.processor.model;

import com.palantir.javapoet.ClassName;
import io.doctable.processor.problem.Origin;
import java.util.List;
import java.util.Optional;

/**
 * A column, and the component of the record or of a record embedded in it that it stores.
 *
 * @param origin where the component stands
 * @param record the record that declares the component: the table's own, or one embedded in it
 * @param name the column's name, with the prefixes of all records that embed it
 * @param path the accessors that lead to the value, as in {@code [address, street]}; never empty
 * @param type how its value is stored
 * @param optionality which {@code Optional} the component wraps its value in
 * @param nullable whether the component itself may be null or empty
 * @param columnNullable whether the column may be NULL: the component, or a record embedding it, may be null
 * @param filling who gives the value on insert
 * @param zone the time zone of a time that the runtime fills, as annotated; {@link #UTC} for other columns
 * @param reference what {@code @References} says; its foreign key is among the table's
 * @param settings what {@code @Column} says
 */
public record ColumnModel(
        Origin origin,
        ClassName record,
        String name,
        List<String> path,
        TypeModel type,
        Optionality optionality,
        boolean nullable,
        boolean columnNullable,
        Filling filling,
        String zone,
        Optional<DeclaredComponent.Reference> reference,
        ColumnSettings settings) {
    /** The default time zone. */
    public static final String UTC = "UTC";

    public ColumnModel {
        path = List.copyOf(path);
    }

    /** Returns this column with other settings. */
    public ColumnModel with(ColumnSettings newSettings) {
        return copy(name, newSettings);
    }

    /** Returns this column with another name. */
    public ColumnModel named(String newName) {
        return copy(newName, settings);
    }

    /** Returns this column as one that is only read, with another name and other settings. */
    public ColumnModel readOnly(String newName, ColumnSettings newSettings) {
        return new ColumnModel(
                origin,
                record,
                newName,
                path,
                type,
                optionality,
                nullable,
                columnNullable,
                Filling.GIVEN,
                UTC,
                Optional.empty(),
                newSettings);
    }

    private ColumnModel copy(String newName, ColumnSettings newSettings) {
        return new ColumnModel(
                origin,
                record,
                newName,
                path,
                type,
                optionality,
                nullable,
                columnNullable,
                filling,
                zone,
                reference,
                newSettings);
    }

    /** Returns the component's name as in a table's shape, with those of embedding records: {@code address.street}. */
    public String component() {
        return String.join(".", path);
    }
}
