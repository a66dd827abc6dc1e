package io.doctable.processor.read;

import com.palantir.javapoet.ClassName;
import io.doctable.processor.model.ComponentModel;
import io.doctable.processor.model.GeneratedName;
import io.doctable.processor.model.ProjectionModel;
import io.doctable.processor.model.RecordModel;
import io.doctable.processor.model.TableFacts;
import io.doctable.processor.problem.ConstraintRule;
import io.doctable.processor.problem.Origin;
import io.doctable.processor.problem.Problems;
import io.doctable.processor.problem.ProjectionRule;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** Reads a record with {@code @Projection}, and the table that it names. */
final class ProjectionReader {
    /** What else a record may be, and why it is then no projection. */
    private static final Map<String, String> STORED = Map.of(
            "DocTable", "remove @Projection: a select returns these records without it",
            "Embeddable", "remove one of the two, or declare a second record");

    private static final List<String> ONLY_STORED =
            List.of("Id", "Version", "CreatedAt", "UpdatedAt", "References", "OnDialect");

    private final TableReader tables;
    private final TargetReader targets;

    ProjectionReader(TableReader tables, TargetReader targets) {
        this.tables = tables;
        this.targets = targets;
    }

    /** Returns the model of a projection, adding what is wrong to the problems. */
    ProjectionModel read(TypeElement record, Mirror projection, Problems problems) {
        boolean also = isAlsoStored(record, problems);
        // What is wrong with the components of a table is reported there.
        Problems ofComponents = also ? new Problems() : problems;
        List<Part> parts = tables.isReadable(record, ofComponents) ? tables.parts(record, ofComponents) : List.of();
        List<ComponentModel> components = tables.components(record, parts);
        parts.forEach(ProjectionReader::reportOnlyRead);
        Optional<ClassName> of = of(record, projection, problems);
        Optional<TableFacts> table = of.flatMap(target -> targets.read(target, placeOf(record), problems));
        boolean broken = also
                || problems.hasErrors()
                || !components.stream().allMatch(ComponentModel::isReadable)
                || (isOfTable(projection) && table.isEmpty());
        return new ProjectionModel(rows(record, components, table, broken), of, table, named(parts));
    }

    private static boolean isAlsoStored(TypeElement record, Problems problems) {
        Optional<Map.Entry<String, String>> also = STORED.entrySet().stream()
                .filter(each -> Mirror.on(record, each.getKey()).isPresent())
                .min(Map.Entry.comparingByKey());
        also.ifPresent(each -> problems.add(
                ProjectionRule.ALSO_STORED,
                JavacOrigin.of(record).annotation("Projection"),
                record.getQualifiedName().toString(),
                each.getKey(),
                each.getValue()));
        return also.isPresent();
    }

    private static void reportOnlyRead(Part part) {
        ONLY_STORED.stream()
                .filter(part::has)
                .forEach(name ->
                        part.site().addAt(part.site().origin().annotation(name), ProjectionRule.ONLY_READ, "@" + name));
    }

    /** Returns whether the projection names a class that exists; another one is reported elsewhere. */
    private static boolean isOfTable(Mirror projection) {
        return projection.missing().isEmpty() && !projection.typeText("of").equals("void");
    }

    private static Optional<ClassName> of(TypeElement record, Mirror projection, Problems problems) {
        Optional<ClassName> target = projection.type("of").map(ClassName::get);
        if (isOfTable(projection) && target.isEmpty()) {
            problems.add(
                    ConstraintRule.NOT_A_TABLE, placeOf(record), projection.typeText("of"), TargetReader.NAME_A_RECORD);
        }
        return target;
    }

    private static Origin placeOf(TypeElement record) {
        return JavacOrigin.of(record).annotation("Projection").attribute("of");
    }

    private static RecordModel rows(
            TypeElement record, List<ComponentModel> components, Optional<TableFacts> table, boolean broken) {
        ClassName type = ClassName.get(record);
        return new RecordModel(
                JavacOrigin.of(record),
                type,
                JavaTypes.areAll(record, Modifier.PUBLIC),
                table.map(TableFacts::name).orElse(GeneratedName.flat(type)),
                table.map(TableFacts::schema).orElse(""),
                "",
                true,
                false,
                components,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                false,
                broken);
    }

    private static Set<String> named(List<Part> parts) {
        return parts.stream()
                .filter(part ->
                        part.has("Column") && isNamed((JavacOrigin) part.site().origin()))
                .map(Part::name)
                .collect(Collectors.toSet());
    }

    private static boolean isNamed(JavacOrigin component) {
        return Mirror.on(component.element(), "Column")
                .filter(column -> !column.text("name").isEmpty())
                .isPresent();
    }
}
