package io.doctable.processor;

import io.doctable.processor.problem.Problem;
import io.doctable.processor.problem.Problems;
import io.doctable.processor.problem.RecordRule;
import io.doctable.processor.read.JavacOrigin;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;

/** Finds column annotations on fields that are not components of a record with columns. */
final class Stray {
    private static final String PACKAGE = "io.doctable.annotation.";
    private static final List<String> ON_RECORDS =
            List.of(PACKAGE + "DocTable", PACKAGE + "Embeddable", PACKAGE + "Projection");

    private Stray() {}

    /** Returns a problem for each annotation of this round that has no effect where it is. */
    static List<Problem> find(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        Problems problems = new Problems();
        for (TypeElement annotation : annotations) {
            if (!annotation.getQualifiedName().toString().startsWith(PACKAGE)) {
                continue;
            }
            for (VariableElement field : ElementFilter.fieldsIn(round.getElementsAnnotatedWith(annotation))) {
                if (!isColumn(field) && !isReported(field)) {
                    String name = annotation.getSimpleName().toString();
                    problems.add(RecordRule.NO_EFFECT, JavacOrigin.of(field).annotation(name), name, placeOf(field));
                }
            }
        }
        return problems.list();
    }

    private static boolean isColumn(VariableElement field) {
        return typeOf(field).getKind() == ElementKind.RECORD
                && !field.getModifiers().contains(Modifier.STATIC)
                && isAnnotated(typeOf(field));
    }

    /** Returns whether the field is in a type that is an error itself: it has one of our annotations and is no record. */
    private static boolean isReported(VariableElement field) {
        return typeOf(field).getKind() != ElementKind.RECORD && isAnnotated(typeOf(field));
    }

    private static boolean isAnnotated(Element type) {
        return type.getAnnotationMirrors().stream()
                .map(mirror -> mirror.getAnnotationType().toString())
                .anyMatch(ON_RECORDS::contains);
    }

    private static Element typeOf(VariableElement field) {
        return Objects.requireNonNull(field.getEnclosingElement(), "a field stands in a type");
    }

    private static String placeOf(VariableElement field) {
        return field.getEnclosingElement() + "." + field.getSimpleName()
                + " is not a component of a record with @DocTable, @Embeddable or @Projection";
    }
}
