package io.doctable.processor.read;

import com.palantir.javapoet.ClassName;
import io.doctable.processor.model.ComponentModel;
import io.doctable.processor.model.GeneratedName;
import io.doctable.processor.model.RecordModel;
import io.doctable.processor.model.SnakeCase;
import io.doctable.processor.problem.ConstraintRule;
import io.doctable.processor.problem.Origin;
import io.doctable.processor.problem.Problems;
import io.doctable.processor.problem.RecordRule;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** Reads a source record with {@code @DocTable}, all but its foreign keys: what another record needs to refer to it. */
final class TableReader {
    private final JavaTypes types;
    private final PartReader parts;
    private final ComponentReader components;

    TableReader(JavaTypes types) {
        this.types = types;
        this.parts = new PartReader(types);
        this.components = new ComponentReader(types, parts);
    }

    /** Returns whether the type can be read as a record; if not, reports why. */
    boolean isReadable(TypeElement type, Problems problems) {
        Origin origin = JavacOrigin.of(type);
        String name = type.getQualifiedName().toString();
        if (type.getKind() != ElementKind.RECORD) {
            problems.add(RecordRule.NOT_A_RECORD, origin, name, kindText(type.getKind()));
            return false;
        }
        if (!type.getTypeParameters().isEmpty()) {
            problems.add(RecordRule.GENERIC_RECORD, origin, name);
            return false;
        }
        if (JavaTypes.isPrivate(type)) {
            problems.add(RecordRule.PRIVATE_RECORD, origin, name);
            return false;
        }
        if (type.getRecordComponents().isEmpty()) {
            problems.add(RecordRule.NO_COMPONENTS, origin, name);
            return false;
        }
        return true;
    }

    /** Returns the components of a readable source record. */
    List<Part> parts(TypeElement record, Problems problems) {
        return parts.ofSource(record, types.packageOf(record), problems);
    }

    /** Returns the components of an embeddable record as they are by themselves. */
    List<ComponentModel> embeddable(TypeElement record, List<Part> found) {
        return components.readAllEmbedded(found, Embedding.top(ClassName.get(record)));
    }

    /** Returns the components of a record as those of a row. */
    List<ComponentModel> components(TypeElement record, List<Part> found) {
        Embedding top = Embedding.top(ClassName.get(record));
        return found.stream().map(part -> components.read(part, top)).toList();
    }

    /** Returns the table that a record with {@code @DocTable} describes, without foreign keys. */
    RecordModel read(TypeElement record, Problems problems) {
        Mirror docTable = Mirror.on(record, "DocTable").orElseThrow();
        Origin origin = JavacOrigin.of(record);
        ClassName type = ClassName.get(record);
        boolean readable = isReadable(record, problems);
        List<Part> found = readable ? parts(record, problems) : List.of();
        List<ComponentModel> read = components(record, found);
        String table = docTable.text("name").isEmpty() ? SnakeCase.of(type.simpleName()) : docTable.text("name");
        ConstraintReader constraints = new ConstraintReader(origin.annotation("DocTable"), docTable, table, read);
        return new RecordModel(
                origin,
                type,
                JavaTypes.areAll(record, Modifier.PUBLIC),
                table,
                docTable.text("schema"),
                docTable.text("comment"),
                docTable.flag("strict"),
                docTable.flag("withoutRowid"),
                read,
                primaryKey(type, docTable, found, read, problems),
                constraints.uniques(),
                constraints.indexes(),
                constraints.checks(),
                List.of(),
                implementsWithers(record, type),
                problems.hasErrors() || !read.stream().allMatch(ComponentModel::isReadable));
    }

    /** Returns whether the record names its {@code XWith} among its interfaces; javac need not find it yet. */
    private static boolean implementsWithers(TypeElement record, ClassName type) {
        ClassName withers = GeneratedName.of(type, "", "With");
        return record.getInterfaces().stream()
                .map(TypeMirror::toString)
                .anyMatch(name -> name.equals(withers.simpleName()) || name.equals(withers.canonicalName()));
    }

    private static List<String> primaryKey(
            ClassName type, Mirror docTable, List<Part> found, List<ComponentModel> read, Problems problems) {
        List<String> listed = docTable.texts("primaryKey");
        List<Part> ids =
                new ArrayList<>(found.stream().filter(part -> part.has("Id")).toList());
        if (ids.isEmpty()) {
            return listed;
        }
        Origin second = ids.get(ids.size() - 1).site().origin().annotation("Id");
        if (!listed.isEmpty()) {
            boolean generated = ids.stream().anyMatch(Part::generated);
            problems.add(
                    ConstraintRule.ID_AND_PRIMARY_KEY,
                    second,
                    type.canonicalName(),
                    "remove @Id, and name its column in primaryKey"
                            + (generated
                                    ? "; or keep @Id(generated = true) alone, and make the columns @Unique in uniques"
                                    : ""));
            return listed;
        }
        List<String> columns = ids.stream()
                .flatMap(id -> read.get(found.indexOf(id)).columns())
                .map(column -> column.name())
                .toList();
        if (ids.size() > 1) {
            String quoted = columns.isEmpty() ? "" : "\"" + String.join("\", \"", columns) + "\"";
            problems.add(
                    ConstraintRule.SEVERAL_IDS,
                    second,
                    type.canonicalName(),
                    ids.get(0).name(),
                    ids.get(1).name(),
                    quoted);
        }
        return columns;
    }

    private static String kindText(ElementKind kind) {
        return switch (kind) {
            case INTERFACE -> "an interface";
            case ENUM -> "an enum";
            case ANNOTATION_TYPE -> "an annotation";
            default -> "a class";
        };
    }
}
