package io.doctable.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.Optional;

/**
 * What the annotations on a component say, whether they stand in source or in an {@code @EmbeddableShape}.
 *
 * @param name the component's name
 * @param nullable whether an annotation named {@code Nullable} stands on it
 * @param nullableElements whether one stands on the elements of its list or array
 * @param columnName the column's name without prefixes, given or made of the component's name
 * @param settings what {@code @Column} and {@code @OnDialect} say
 * @param reference what {@code @References} says
 * @param json whether {@code @Json} stands on it
 * @param converter the class that {@code @Convert} names
 * @param embedded the prefix that {@code @Embedded} gives, empty text for none
 */
public record DeclaredComponent(
        String name,
        boolean nullable,
        boolean nullableElements,
        String columnName,
        ColumnSettings settings,
        Optional<Reference> reference,
        boolean json,
        Optional<ClassName> converter,
        Optional<String> embedded) {
    /**
     * What {@code @References} says.
     *
     * @param target the referenced record
     * @param column the referenced column, or empty for the id
     * @param onDelete what a delete of the referenced row does
     * @param onUpdate what a change of the referenced key does
     * @param index whether an index is wanted
     */
    public record Reference(
            ClassName target, String column, ReferenceAction onDelete, ReferenceAction onUpdate, boolean index) {}
}
