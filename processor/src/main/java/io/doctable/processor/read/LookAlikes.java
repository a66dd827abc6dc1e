package io.doctable.processor.read;

import io.doctable.processor.problem.Origin;
import io.doctable.processor.problem.Problems;
import io.doctable.processor.problem.RecordRule;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;

/** Reports annotations of other libraries that look like ours and have no effect: see {@link LookAlike}. */
final class LookAlikes {
    private static final List<String> CONSTRAINTS =
            List.of("jakarta.validation.Constraint", "javax.validation.Constraint");
    /** Our annotations whose absence makes a component unreadable, which is an error of its own. */
    private static final Set<String> SHAPING = Set.of("Embedded", "References", "Json");

    private LookAlikes() {}

    /** Adds a warning for each such annotation on the record and its components. */
    static void report(TypeElement record, Problems problems) {
        if (record.getKind() != ElementKind.RECORD) {
            return;
        }
        for (AnnotationMirror mirror : record.getAnnotationMirrors()) {
            find(LookAlike.ON_RECORDS, mirror)
                    .filter(found -> !isWritten(record, found.counterpart()))
                    .ifPresent(found -> add(found, JavacOrigin.of(record), mirror, problems));
        }
        record.getRecordComponents().forEach(component -> report(component, problems));
    }

    private static void report(RecordComponentElement component, Problems problems) {
        VariableElement field = PartReader.fieldOf(component);
        Set<String> seen = new HashSet<>();
        // The field comes first: there javac knows the position of the annotation.
        Stream<AnnotatedConstruct> places = Stream.concat(Stream.of(field), Nullness.places(component, field));
        places.flatMap(place -> place.getAnnotationMirrors().stream())
                .filter(mirror -> seen.add(nameOf(mirror)))
                .forEach(mirror -> find(LookAlike.ON_COMPONENTS, mirror)
                        .filter(found -> hasEffectInOurs(found, mirror, component, field, problems))
                        .ifPresent(found -> add(found, JavacOrigin.of(field), mirror, problems)));
    }

    /** Returns whether our annotation in its place would change how the component is stored. */
    private static boolean hasEffectInOurs(
            LookAlike found,
            AnnotationMirror mirror,
            RecordComponentElement component,
            VariableElement field,
            Problems problems) {
        if (found.counterpart().equals("Nullable")) {
            return !component.asType().getKind().isPrimitive()
                    && !component.asType().toString().startsWith("java.util.Optional")
                    && !Nullness.isNullable(component, field);
        }
        // By name is how we store enums.
        boolean enumByName = found.simpleName().equals("Enumerated")
                && mirror.getElementValues().values().stream()
                        .anyMatch(value -> value.toString().endsWith("STRING"));
        boolean reported = SHAPING.contains(found.counterpart()) && hasError(field, problems);
        return !enumByName && !reported && !isWritten(field, found.counterpart());
    }

    private static boolean hasError(VariableElement field, Problems problems) {
        return problems.list().stream().anyMatch(problem -> problem.origin().equals(JavacOrigin.of(field)));
    }

    private static void add(LookAlike found, JavacOrigin place, AnnotationMirror mirror, Problems problems) {
        boolean positioned = place.element().getAnnotationMirrors().contains(mirror);
        Origin origin = positioned ? new JavacOrigin(place.element(), mirror, null) : place;
        problems.add(RecordRule.LOOK_ALIKE, origin, nameOf(mirror), found.remedy());
    }

    /** Returns the full name of an annotation of another library that has the simple name of one of ours, or empty. */
    static Optional<String> named(Element element, String simpleName) {
        return element.getAnnotationMirrors().stream()
                .filter(mirror -> mirror.getAnnotationType().getKind() != TypeKind.ERROR)
                .map(LookAlikes::nameOf)
                .filter(name -> name.endsWith("." + simpleName) && !name.startsWith(Mirror.OURS))
                .findFirst();
    }

    private static Optional<LookAlike> find(List<LookAlike> known, AnnotationMirror mirror) {
        Element type = mirror.getAnnotationType().asElement();
        // javac itself reports one that does not exist.
        if (mirror.getAnnotationType().getKind() == TypeKind.ERROR
                || nameOf(mirror).startsWith(Mirror.OURS)) {
            return Optional.empty();
        }
        String name = type.getSimpleName().toString();
        return known.stream()
                .filter(each -> each.matches(name, packageOf(type)))
                .filter(each -> !isValidation(type))
                .findFirst();
    }

    private static boolean isValidation(Element annotation) {
        return annotation.getAnnotationMirrors().stream().anyMatch(meta -> CONSTRAINTS.contains(nameOf(meta)));
    }

    /** Returns whether our annotation, or that attribute of it, is written on the element. */
    private static boolean isWritten(Element element, String counterpart) {
        int dot = counterpart.indexOf('.');
        Origin place = JavacOrigin.of(element);
        if (dot < 0) {
            return Mirror.on(element, counterpart).isPresent();
        }
        Origin annotation = place.annotation(counterpart.substring(0, dot));
        return !annotation.attribute(counterpart.substring(dot + 1)).equals(annotation);
    }

    private static String packageOf(Element type) {
        Element element = type;
        while (element != null && !(element instanceof PackageElement)) {
            element = element.getEnclosingElement();
        }
        return element instanceof PackageElement found
                ? found.getQualifiedName().toString()
                : "";
    }

    private static String nameOf(AnnotationMirror mirror) {
        return Mirror.nameOf(mirror);
    }
}
