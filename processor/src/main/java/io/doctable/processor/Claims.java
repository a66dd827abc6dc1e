package io.doctable.processor;

import com.palantir.javapoet.ClassName;
import io.doctable.processor.problem.Origin;
import io.doctable.processor.problem.Problems;
import io.doctable.processor.problem.RecordRule;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Sees that no two records, and no record and a source of the user's, want the same generated type. */
final class Claims {
    private final Map<ClassName, ClassName> ownerOf = new HashMap<>();
    private final Predicate<ClassName> isSource;
    private final Predicate<ClassName> isGenerated;

    Claims(Predicate<ClassName> isSource, Predicate<ClassName> isGenerated) {
        this.isSource = isSource;
        this.isGenerated = isGenerated;
    }

    /** Claims the names for a record; tells whether all were free, and reports the first that was not. */
    boolean claim(ClassName record, Origin origin, List<ClassName> names, Problems problems) {
        for (ClassName name : names) {
            ClassName owner = ownerOf.putIfAbsent(name, record);
            if (owner != null || isSource.test(name)) {
                Clash clash = clash(owner, name);
                problems.add(
                        RecordRule.GENERATED_TYPE_CLASH,
                        origin,
                        name.canonicalName(),
                        record.canonicalName(),
                        clash.found(),
                        clash.remedy());
                return false;
            }
        }
        return true;
    }

    private record Clash(String found, String remedy) {}

    private Clash clash(@Nullable ClassName owner, ClassName name) {
        if (owner != null) {
            return new Clash("it is generated for record " + owner.canonicalName(), "rename one of the two records");
        }
        return isGenerated.test(name)
                ? new Clash(
                        "an earlier compilation generated it, and its file is among the sources of this one",
                        "remove the folder of generated sources from the source path, or delete it")
                : new Clash("a source of that name exists", "rename the record or that source");
    }
}
