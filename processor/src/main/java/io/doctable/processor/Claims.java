package io.doctable.processor;

import com.palantir.javapoet.ClassName;
import io.doctable.processor.problem.Origin;
import io.doctable.processor.problem.Problems;
import io.doctable.processor.problem.RecordRule;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Sees that no two records, and no record and a source of the user's, want the same generated type. */
final class Claims {
    private final Map<ClassName, ClassName> ownerOf = new HashMap<>();
    private final Predicate<ClassName> isSource;

    Claims(Predicate<ClassName> isSource) {
        this.isSource = isSource;
    }

    /** Claims the names for a record; tells whether all were free, and reports the first that was not. */
    boolean claim(ClassName record, Origin origin, List<ClassName> names, Problems problems) {
        for (ClassName name : names) {
            ClassName owner = ownerOf.putIfAbsent(name, record);
            if (owner != null || isSource.test(name)) {
                String whose = owner == null ? "" : ", generated for record " + owner.canonicalName();
                problems.add(
                        RecordRule.GENERATED_TYPE_CLASH, origin, name.canonicalName(), record.canonicalName(), whose);
                return false;
            }
        }
        return true;
    }
}
