package io.doctable.processor.plan;

import com.palantir.javapoet.ClassName;
import io.doctable.processor.model.GeneratedName;

/**
 * The names of the types that are generated for a record {@code X}.
 *
 * @param table {@code XTable}
 * @param newRow {@code NewX}
 * @param patch {@code XPatch}
 * @param withers {@code XWith}
 * @param key {@code XKey}
 * @param dao {@code XDao}
 * @param projection {@code XProjection}
 */
public record GeneratedTypes(
        ClassName table,
        ClassName newRow,
        ClassName patch,
        ClassName withers,
        ClassName key,
        ClassName dao,
        ClassName projection) {
    /** Returns the names for a record. */
    public static GeneratedTypes of(ClassName record) {
        return new GeneratedTypes(
                GeneratedName.of(record, "", "Table"),
                GeneratedName.of(record, "New", ""),
                GeneratedName.of(record, "", "Patch"),
                GeneratedName.of(record, "", "With"),
                GeneratedName.of(record, "", "Key"),
                GeneratedName.of(record, "", "Dao"),
                GeneratedName.of(record, "", "Projection"));
    }
}
