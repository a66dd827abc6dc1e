package io.doctable.processor.model;

import com.palantir.javapoet.ClassName;

/** How generated types are named after their record: in its package, nested names joined by {@code _}. */
public final class GeneratedName {
    /** The name of the processor in the {@code @Generated} of what it writes. */
    public static final String PROCESSOR = "io.doctable.processor.DocTableProcessor";

    private GeneratedName() {}

    /** Returns {@code Outer_Inner} for a nested record, the simple name for another. */
    public static String flat(ClassName record) {
        return String.join("_", record.simpleNames());
    }

    /** Returns the type named prefix, flat name, suffix in the record's package: {@code NewArticle}. */
    public static ClassName of(ClassName record, String prefix, String suffix) {
        return ClassName.get(record.packageName(), prefix + flat(record) + suffix);
    }
}
