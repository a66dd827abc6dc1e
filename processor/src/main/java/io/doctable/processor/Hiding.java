package io.doctable.processor;

import com.palantir.javapoet.ClassName;
import io.doctable.processor.problem.Problem;
import io.doctable.processor.problem.Problems;
import io.doctable.processor.problem.RecordRule;
import io.doctable.processor.read.JavacOrigin;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * Explains what happens when a generated type has the simple name of one of our annotations, as {@code DocTable} of a
 * record {@code Doc}. In files of its package that import our annotations with {@code *}, that name then means the
 * generated type, and javac reports each use of the annotation. Files with an explicit import are not affected, and
 * javac shows no imports to a processor: so the last round looks whether a record has lost its annotation.
 */
final class Hiding {
    private static final String PACKAGE = "io.doctable.annotation";

    private final Elements elements;
    /** The names of our annotations; null until they are needed. */
    private @Nullable Set<String> annotations;

    private final Predicate<TypeElement> hasLostAnnotation;
    private final Map<ClassName, ClassName> recordOf = new LinkedHashMap<>();
    private final Set<ClassName> records = new LinkedHashSet<>();

    Hiding(Elements elements, Predicate<TypeElement> hasLostAnnotation) {
        this.elements = elements;
        this.hasLostAnnotation = hasLostAnnotation;
    }

    /** Asked once for all: to look for a type that does not exist takes javac long. */
    private boolean isAnnotation(String name) {
        Set<String> names = annotations;
        if (names == null) {
            names = new HashSet<>();
            PackageElement home = elements.getPackageElement(PACKAGE);
            for (Element type : home == null ? List.<Element>of() : home.getEnclosedElements()) {
                names.add(type.getSimpleName().toString());
            }
            annotations = names;
        }
        return names.contains(name);
    }

    /** Remembers the types that were generated for a record. */
    void add(ClassName record, List<ClassName> generated) {
        records.add(record);
        generated.stream().filter(type -> isAnnotation(type.simpleName())).forEach(type -> recordOf.put(type, record));
    }

    /** Returns a problem for each generated type that hides an annotation which a record of its package had. */
    List<Problem> find() {
        Problems problems = new Problems();
        recordOf.forEach((type, record) -> {
            TypeElement place = elements.getTypeElement(record.canonicalName());
            if (place != null && records.stream().anyMatch(other -> isAffected(other, type))) {
                problems.add(
                        RecordRule.HIDDEN_ANNOTATION,
                        JavacOrigin.of(place),
                        type.canonicalName(),
                        record.canonicalName(),
                        type.simpleName());
            }
        });
        return problems.list();
    }

    private boolean isAffected(ClassName record, ClassName hiding) {
        TypeElement element = elements.getTypeElement(record.canonicalName());
        return record.packageName().equals(hiding.packageName()) && element != null && hasLostAnnotation.test(element);
    }
}
