package io.doctable.processor.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import io.doctable.processor.code.RuntimeNames;
import io.doctable.processor.layout.Layout;
import io.doctable.processor.model.EmbeddableModel;
import io.doctable.processor.model.GeneratedName;
import io.doctable.processor.model.RecordModel;
import io.doctable.processor.plan.ProjectionPlan;
import io.doctable.processor.plan.RecordPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The last phase: writes the source files of a plan. */
public final class Emitter {
    private static final ClassName GENERATED = ClassName.get("javax.annotation.processing", "Generated");
    /** Types of {@code java.lang} that generated code names without an import. */
    private static final List<String> IMPLICIT = List.of(
            "Override",
            "SafeVarargs",
            "SuppressWarnings",
            "Object",
            "String",
            "Class",
            "Boolean",
            "Byte",
            "Short",
            "Integer",
            "Long",
            "Float",
            "Double",
            "Character",
            "IllegalArgumentException",
            "IllegalStateException");

    private final Surroundings surroundings;
    private final boolean hasGenerated;
    /** Those of the implicit names that a type of the user's in the same package hides. */
    private final String[] hidden;

    /** Makes an emitter for a record, given what stands around it. */
    public Emitter(Surroundings surroundings) {
        this.surroundings = surroundings;
        this.hasGenerated = surroundings.hasGenerated();
        this.hidden = IMPLICIT.stream().filter(surroundings::isNeighbor).toArray(String[]::new);
    }

    /** Returns the files of a record: its descriptor, new row, withers, patch, key and DAO; skeletons of them if it is broken. */
    public List<SourceFile> emit(RecordPlan plan) {
        List<TypeSpec.Builder> types = new ArrayList<>();
        types.add(TableClass.of(plan));
        plan.newRow().ifPresent(newRow -> types.add(NewRowClass.of(plan, newRow)));
        if (plan.model().withers()) {
            types.add(WithersInterface.of(plan));
        }
        plan.patch().ifPresent(patch -> types.add(PatchClass.of(plan, patch)));
        plan.key().filter(key -> key.isComposite()).ifPresent(key -> types.add(KeyClass.of(plan, key)));
        types.add(DaoClass.of(plan));
        String packageName = plan.record().packageName();
        List<DeprecatedName> deprecated = deprecated(NamedTypes.of(plan.model()));
        List<String> lints = lints(plan.model());
        return types.stream()
                .map(type -> plan.model().broken() ? Skeleton.of(type) : type)
                .map(type -> file(packageName, type, deprecated, lints))
                .toList();
    }

    /** Returns the file of a projection; a skeleton if it is broken. */
    public SourceFile emit(ProjectionPlan plan) {
        RecordModel model = plan.rows().model();
        TypeSpec.Builder type = ProjectionClass.of(plan);
        Set<ClassName> named = NamedTypes.of(model);
        plan.of().ifPresent(named::add);
        return file(
                model.type().packageName(), model.broken() ? Skeleton.of(type) : type, deprecated(named), lints(model));
    }

    /** Returns the file of an embeddable record. */
    public SourceFile emit(EmbeddableModel model) {
        return file(
                model.type().packageName(),
                EmbeddableShapeClass.of(model),
                deprecated(NamedTypes.of(model)),
                List.of());
    }

    /** In a broken record, a component may be declared with a raw type, which is perhaps the very mistake. */
    private static List<String> lints(RecordModel model) {
        return model.broken() ? List.of("rawtypes") : List.of();
    }

    private List<DeprecatedName> deprecated(Set<ClassName> types) {
        return types.stream()
                .flatMap(type -> surroundings.deprecated(type).stream())
                .toList();
    }

    private SourceFile file(
            String packageName, TypeSpec.Builder type, List<DeprecatedName> deprecated, List<String> lints) {
        if (hasGenerated) {
            type.addAnnotation(AnnotationSpec.builder(GENERATED)
                    .addMember("value", "$S", GeneratedName.PROCESSOR)
                    .build());
        }
        type.alwaysQualify(hidden);
        List<String> suppressed = new ArrayList<>(lints);
        if (!deprecated.isEmpty()) {
            suppressed.addAll(Lints.of(text(packageName, type.build()), deprecated));
        }
        if (!suppressed.isEmpty()) {
            type.addAnnotation(Lints.suppressing(suppressed));
        }
        TypeSpec whole = type.build();
        return new SourceFile(ClassName.get(packageName, whole.name()), Layout.of(text(packageName, whole)));
    }

    private static String text(String packageName, TypeSpec type) {
        JavaFile.Builder file =
                JavaFile.builder(packageName, type).skipJavaLangImports(true).indent("    ");
        SchemaField.staticImports(type).forEach(method -> file.addStaticImport(RuntimeNames.INDEX_SCHEMA, method));
        return file.build().toString();
    }
}
