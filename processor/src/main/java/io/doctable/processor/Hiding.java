package io.doctable.processor;

import com.palantir.javapoet.ClassName;
import io.doctable.processor.problem.Problem;
import io.doctable.processor.problem.Problems;
import io.doctable.processor.problem.RecordRule;
import io.doctable.processor.read.JavacOrigin;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * Explains what happens when a generated type has the simple name of one of our annotations, as {@code DocTable} of a
 * record {@code Doc}. In files of its package that import our annotations with {@code *}, that name then means the
 * generated type, and javac reports each use of the annotation. Files with an explicit import are not affected, and
 * javac shows no imports to a processor: so the last round looks whether a record has lost its annotation.
 */
final class Hiding {
    private static final String PACKAGE = "io.doctable.annotation.";

    private final Function<String, @Nullable TypeElement> types;
    private final Predicate<TypeElement> hasLostAnnotation;
    private final Map<ClassName, ClassName> recordOf = new LinkedHashMap<>();
    private final Set<ClassName> records = new LinkedHashSet<>();

    Hiding(Function<String, @Nullable TypeElement> types, Predicate<TypeElement> hasLostAnnotation) {
        this.types = types;
        this.hasLostAnnotation = hasLostAnnotation;
    }

    /** Remembers the types that were generated for a record. */
    void add(ClassName record, List<ClassName> generated) {
        records.add(record);
        generated.stream()
                .filter(type -> types.apply(PACKAGE + type.simpleName()) != null)
                .forEach(type -> recordOf.put(type, record));
    }

    /** Returns a problem for each generated type that hides an annotation which a record of its package had. */
    List<Problem> find() {
        Problems problems = new Problems();
        recordOf.forEach((type, record) -> {
            TypeElement place = types.apply(record.canonicalName());
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
        TypeElement element = types.apply(record.canonicalName());
        return record.packageName().equals(hiding.packageName()) && element != null && hasLostAnnotation.test(element);
    }
}
