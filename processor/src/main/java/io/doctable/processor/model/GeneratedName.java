package io.doctable.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.List;

/** How generated types are named after their record: in its package, nested names joined by {@code _}. */
public final class GeneratedName {
    private GeneratedName() {}

    /** Returns {@code Outer_Inner} for a nested record, the simple name for another. */
    public static String flat(ClassName record) {
        return String.join("_", record.simpleNames());
    }

    /** Returns the names of all types that a record with {@code @DocTable} may get. */
    public static List<ClassName> ofTable(ClassName record) {
        return List.of(of(record, "", "Table"), of(record, "New", ""), of(record, "", "Dao"), of(record, "", "Key"));
    }

    /** Returns the names of all types that a record with {@code @Embeddable} gets. */
    public static List<ClassName> ofEmbeddable(ClassName record) {
        return List.of(of(record, "", "Shape"));
    }

    /** Returns the type named prefix, flat name, suffix in the record's package: {@code NewArticle}. */
    public static ClassName of(ClassName record, String prefix, String suffix) {
        return ClassName.get(record.packageName(), prefix + flat(record) + suffix);
    }
}
