package io.doctable.processor.read;

import com.palantir.javapoet.ClassName;
import io.doctable.processor.problem.Origin;
import io.doctable.processor.problem.Problems;
import io.doctable.processor.problem.Rule;
import java.util.List;
import java.util.stream.Stream;

/**
 * The component being read, for messages about it.
 *
 * @param record the record it belongs to
 * @param component its name
 * @param origin where it stands
 * @param packageName the package that code is generated into
 * @param problems where problems go
 */
record Site(ClassName record, String component, Origin origin, String packageName, Problems problems) {
    /** Adds a problem with the component; its texts begin with the component's and the record's names. */
    void add(Rule rule, String... more) {
        addAt(origin, rule, more);
    }

    /** Adds a problem with the component at a narrower place. */
    void addAt(Origin place, Rule rule, String... more) {
        problems.add(
                rule,
                place,
                Stream.concat(Stream.of(component, record.canonicalName()), List.of(more).stream())
                        .toArray(String[]::new));
    }
}
