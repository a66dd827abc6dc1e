package io.doctable.processor.read;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import io.doctable.processor.model.ColumnModel;
import io.doctable.processor.model.ComponentModel;
import io.doctable.processor.model.DeclaredComponent;
import io.doctable.processor.model.Filling;
import io.doctable.processor.model.Optionality;
import io.doctable.processor.model.ScalarType;
import io.doctable.processor.model.TypeModel;
import io.doctable.processor.problem.ConstraintRule;
import io.doctable.processor.problem.RecordRule;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** Turns the components of a record into columns and embedded records. */
final class ComponentReader {
    private static final List<String> ROW_ROLES = List.of("Id", "Version", "CreatedAt", "UpdatedAt");

    private final JavaTypes types;
    private final PartReader parts;
    private final TypeReader typeReader;
    private final ConverterReader converters;
    private final OptionalReader optionals;

    ComponentReader(JavaTypes types, PartReader parts) {
        this.types = types;
        this.parts = parts;
        this.typeReader = new TypeReader(types);
        this.converters = new ConverterReader(types);
        this.optionals = new OptionalReader(types);
    }

    /** Returns what a component is; one that a problem was found with is {@code Unreadable}. */
    ComponentModel read(Part part, Embedding here) {
        return known(part, here)
                .orElseGet(() -> new ComponentModel.Unreadable(
                        part.site().origin(),
                        part.name(),
                        types.nameOf(part.type(), part.site().packageName()),
                        isOneColumn(part)
                                ? Optional.of(here.prefix() + part.declared().columnName())
                                : Optional.empty()));
    }

    /** Returns whether the component is surely one column: what is or may be a record may stand for several. */
    private static boolean isOneColumn(Part part) {
        return !part.has("Embedded")
                && JavaTypes.missingIn(part.type()).isEmpty()
                && JavaTypes.declaration(part.type())
                        .filter(type -> type.getKind() == ElementKind.RECORD)
                        .isEmpty();
    }

    private Optional<ComponentModel> known(Part part, Embedding here) {
        Site site = part.site();
        if (!typeReader.isUsable(part.type(), site) || Conflicts.report(part)) {
            return Optional.empty();
        }
        if (part.has("Embedded")) {
            return embedded(part, here);
        }
        if (part.has("References") && part.declared().reference().isEmpty()) {
            String literal = Mirror.on(((JavacOrigin) site.origin()).element(), "References")
                    .map(mirror -> mirror.typeText("value"))
                    .orElse("the type");
            site.problems()
                    .add(
                            ConstraintRule.NOT_A_TABLE,
                            site.origin().annotation("References").attribute("value"),
                            literal,
                            TargetReader.NAME_A_RECORD);
            return Optional.empty();
        }
        return optionals
                .unwrap(part)
                .flatMap(held -> type(held.type(), part)
                        .map(type -> new ComponentModel.Column(
                                site.origin(),
                                part.name(),
                                TypeName.get(part.type()),
                                column(part, here, type, held.optionality()))));
    }

    private Optional<TypeModel> type(TypeMirror type, Part part) {
        DeclaredComponent declared = part.declared();
        if (declared.converter().isPresent()) {
            return converters.read(type, declared.converter().get(), part.site());
        }
        if (declared.json()) {
            return Optional.of(new TypeModel.JsonType(TypeName.get(type).box()));
        }
        return typeReader.read(type, declared.nullableElements(), part.site());
    }

    private static ColumnModel column(Part part, Embedding here, TypeModel type, Optionality optionality) {
        boolean nullable = part.declared().nullable() || optionality != Optionality.NONE;
        return new ColumnModel(
                part.site().origin(),
                part.site().record(),
                here.prefix() + part.declared().columnName(),
                here.pathTo(part.name()),
                type,
                optionality,
                nullable,
                nullable || here.nullable(),
                filling(part, type),
                part.zone(),
                part.declared().reference(),
                part.declared().settings());
    }

    private static Filling filling(Part part, TypeModel type) {
        if (part.generated()) {
            return type.stored().filter(ScalarType.UUID::equals).isPresent() ? Filling.UUID7 : Filling.IDENTITY;
        }
        if (part.has("CreatedAt")) {
            return Filling.CREATED_AT;
        }
        if (part.has("UpdatedAt")) {
            return Filling.UPDATED_AT;
        }
        return part.has("Version") ? Filling.VERSION : Filling.GIVEN;
    }

    private Optional<ComponentModel> embedded(Part part, Embedding here) {
        Site site = part.site();
        Optional<OptionalReader.Held> held = optionals.unwrap(part);
        if (held.isEmpty()) {
            return Optional.empty();
        }
        TypeMirror type = held.get().type();
        if (held.get().optionality() != Optionality.NONE) {
            site.add(RecordRule.EMBEDDED_OPTIONAL, TypeName.get(part.type()).toString(), simple(type));
            return Optional.empty();
        }
        Optional<TypeElement> record = JavaTypes.declaration(type)
                .filter(element -> Mirror.on(element, "Embeddable").isPresent());
        if (record.isEmpty()) {
            site.addAt(
                    site.origin().annotation("Embedded"),
                    RecordRule.NOT_EMBEDDABLE,
                    simple(type),
                    insteadOfEmbedding(type));
            return Optional.empty();
        }
        if (types.isSource(record.get()) && Mirror.on(record.get(), "DocTable").isPresent()) {
            return Optional.empty(); // That is reported at the record.
        }
        ClassName name = ClassName.get(record.get());
        if (here.records().contains(name)) {
            circle(site, name, here.records());
            return Optional.empty();
        }
        return partsOf(record.get(), site).map(found -> embedded(part, name, found, here));
    }

    private static String insteadOfEmbedding(TypeMirror type) {
        Optional<TypeElement> record =
                JavaTypes.declaration(type).filter(element -> element.getKind() == ElementKind.RECORD);
        if (record.isEmpty()) {
            return "remove @Embedded";
        }
        if (Mirror.on(record.get(), "DocTable").isPresent()) {
            return simple(type) + " has a table of its own: store the id of its row, with @References";
        }
        return LookAlikes.named(record.get(), "Embeddable")
                .map(name ->
                        "@" + name + " has no effect here: import " + Mirror.OURS + "Embeddable for " + simple(type))
                .orElse("put @Embeddable on " + simple(type));
    }

    /** Reports a circle once, though each record in it and all that embed them find it. */
    private static void circle(Site site, ClassName name, List<ClassName> records) {
        boolean reportsHere =
                records.get(0).equals(name) && Collections.min(records).equals(name);
        if (reportsHere) {
            String circle = Stream.concat(records.stream(), Stream.of(name))
                    .map(ClassName::simpleName)
                    .collect(Collectors.joining(" → "));
            site.addAt(site.origin().annotation("Embedded"), RecordRule.EMBEDDED_CIRCLE, name.simpleName(), circle);
        }
    }

    private ComponentModel embedded(Part part, ClassName record, List<Part> found, Embedding here) {
        boolean nullable = part.declared().nullable();
        String prefix = part.declared().embedded().orElse("");
        Embedding within = here.in(record, part.name(), prefix, nullable);
        List<ComponentModel> components = readAllEmbedded(found, within);
        return new ComponentModel.Embedded(part.site().origin(), part.name(), record, nullable, prefix, components);
    }

    /** Returns the components of an embeddable record; those that need a row of their own are reported. */
    List<ComponentModel> readAllEmbedded(List<Part> found, Embedding here) {
        return found.stream()
                .map(part -> {
                    Optional<String> role = ROW_ROLES.stream().filter(part::has).findFirst();
                    role.ifPresent(name -> part.site()
                            .addAt(part.site().origin().annotation(name), RecordRule.NOT_IN_EMBEDDABLE, name));
                    return read(part, here);
                })
                .toList();
    }

    private Optional<List<Part>> partsOf(TypeElement record, Site site) {
        return types.isSource(record)
                ? Optional.of(parts.ofSource(record, site.packageName(), site.problems()))
                : parts.ofClassFile(record, site);
    }

    private static String simple(TypeMirror type) {
        return JavaTypes.declaration(type)
                .map(element -> element.getSimpleName().toString())
                .orElseGet(() -> TypeName.get(type).toString());
    }
}
