package io.doctable.processor.check;

import io.doctable.processor.model.ColumnModel;
import io.doctable.processor.problem.Origin;
import io.doctable.processor.problem.Problems;
import io.doctable.processor.problem.Rule;
import java.util.List;
import java.util.stream.Stream;

/**
 * The column being checked, for messages about its component.
 *
 * @param column the column
 * @param problems where problems go
 */
record ColumnSite(ColumnModel column, Problems problems) {
    /** Adds a problem at the component; its texts begin with the component's and the declaring record's names. */
    void add(Rule rule, String... more) {
        addAt(column.origin(), rule, more);
    }

    /** Adds a problem at an attribute of {@code @Column}. */
    void addAtSetting(String attribute, Rule rule, String... more) {
        addAt(setting(attribute), rule, more);
    }

    /** Adds a problem at a place. */
    void addAt(Origin place, Rule rule, String... more) {
        String component = column.path().get(column.path().size() - 1);
        Stream<String> all =
                Stream.concat(Stream.of(component, column.record().canonicalName()), List.of(more).stream());
        problems.add(rule, place, all.toArray(String[]::new));
    }

    /** Returns where an attribute of {@code @Column} stands. */
    Origin setting(String attribute) {
        return column.origin().annotation("Column").attribute(attribute);
    }

    /** Returns where an attribute of {@code @OnDialect} stands. */
    Origin onDialect(String attribute) {
        return column.origin().annotation("OnDialect").attribute(attribute);
    }
}
