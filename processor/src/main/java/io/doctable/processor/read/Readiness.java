package io.doctable.processor.read;

import io.doctable.processor.problem.Problems;
import io.doctable.processor.problem.RecordRule;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;

/**
 * Returns whether all that a record is read from exists: the types of its components, and the values of its annotations.
 * Supertypes are not asked for: a record may implement what is generated from it.
 */
final class Readiness {
    private final JavaTypes types;

    Readiness(JavaTypes types) {
        this.types = types;
    }

    /** Returns whether nothing is missing in the record, in the records it holds, and in the tables it refers to. */
    boolean isReady(TypeElement record) {
        Set<TypeElement> seen = new HashSet<>();
        return isWhole(record, seen) && referred(record).allMatch(target -> isWhole(target, seen));
    }

    private boolean isWhole(TypeElement record, Set<TypeElement> seen) {
        if (!seen.add(record) || !types.isSource(record)) {
            return true;
        }
        return annotated(record).noneMatch(place -> missingValue(place).isPresent())
                && record.getRecordComponents().stream()
                        .noneMatch(component ->
                                JavaTypes.missingIn(component.asType()).isPresent())
                && held(record).allMatch(next -> isWhole(next, seen));
    }

    /** Returns whether the values of our annotations exist, on the record and on the records it holds. */
    boolean hasValues(TypeElement record) {
        return hasValues(record, new HashSet<>());
    }

    private boolean hasValues(TypeElement record, Set<TypeElement> seen) {
        return !seen.add(record)
                || !types.isSource(record)
                || (annotated(record).noneMatch(place -> missingValue(place).isPresent())
                        && held(record).allMatch(next -> hasValues(next, seen)));
    }

    /**
     * Reports each annotation value of the record that does not exist. Missing types are reported as they are read.
     */
    void report(TypeElement record, Problems problems) {
        for (Element place : annotated(record).toList()) {
            for (Mirror mirror : missingValue(place).stream().toList()) {
                String attribute = mirror.missing().orElseThrow();
                problems.add(
                        RecordRule.MISSING_VALUE,
                        JavacOrigin.of(place).annotation(mirror.name()).attribute(attribute),
                        attribute,
                        mirror.name(),
                        record.getQualifiedName().toString());
            }
        }
    }

    private static Stream<Element> annotated(TypeElement record) {
        return Stream.concat(
                Stream.of(record), record.getRecordComponents().stream().map(PartReader::fieldOf));
    }

    private static Optional<Mirror> missingValue(Element place) {
        return Mirror.allOn(place)
                .filter(mirror -> mirror.missing().isPresent())
                .findFirst();
    }

    private static Stream<TypeElement> held(TypeElement record) {
        return record.getRecordComponents().stream()
                .map(RecordComponentElement::asType)
                .flatMap(type -> JavaTypes.declaration(type).stream())
                .filter(type -> type.getKind() == ElementKind.RECORD);
    }

    private static Stream<TypeElement> referred(TypeElement record) {
        Stream<TypeElement> byColumn = record.getRecordComponents().stream()
                .flatMap(component -> Mirror.on(PartReader.fieldOf(component), "References").stream())
                .flatMap(mirror -> mirror.type("value").stream());
        Stream<TypeElement> byTable = Mirror.on(record, "DocTable").stream()
                .flatMap(mirror -> mirror.mirrors("foreignKeys").stream())
                .flatMap(mirror -> mirror.type("references").stream());
        Stream<TypeElement> byProjection =
                Mirror.on(record, "Projection").stream().flatMap(mirror -> mirror.type("of").stream());
        return Stream.of(byColumn, byTable, byProjection).flatMap(targets -> targets);
    }
}
