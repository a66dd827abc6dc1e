package io.doctable.processor.check;

import io.doctable.processor.model.ColumnModel;
import io.doctable.processor.model.ComponentModel;
import io.doctable.processor.model.Constraint;
import io.doctable.processor.model.RecordModel;
import io.doctable.processor.model.SnakeCase;
import io.doctable.processor.problem.ColumnRule;
import io.doctable.processor.problem.Origin;
import io.doctable.processor.problem.Problems;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Checks the names of a table, its columns, constraints and indexes: usable everywhere, columns different. */
final class NameCheck {
    private static final int LONGEST = 63;

    private NameCheck() {}

    static void check(RecordModel model, Problems problems) {
        Origin docTable = model.origin().annotation("DocTable");
        Named table = new Named("table", model.table(), docTable.attribute("name"), "@DocTable(name = \"…\")");
        table.check(problems);
        if (model.schema().isEmpty()) {
            KnownDatabase.ALL.forEach(
                    database -> database.hidden(model.table()).ifPresent(fault -> table.report(fault, problems)));
        } else {
            new Named("schema", model.schema(), docTable.attribute("schema"), "@DocTable(schema = \"…\")")
                    .check(problems);
        }
        for (ColumnModel column : model.columns()) {
            Origin place = new ColumnSite(column, problems).setting("name");
            new Named("column", column.name(), place, "@Column(name = \"…\")").check(problems);
            formerName(new ColumnSite(column, problems), model);
        }
        Stream.of(model.uniques(), model.indexes(), model.checks(), model.foreignKeys())
                .flatMap(List::stream)
                .forEach(constraint -> usable(constraint, problems));
        differentColumns(model, problems);
    }

    /** Checks the columns of a projection: any name that a result can have. */
    static void ofResult(RecordModel model, Problems problems) {
        for (ColumnModel column : model.columns()) {
            Origin place = new ColumnSite(column, problems).setting("name");
            new Named("result column", column.name(), place, "@Column(name = \"…\")").check(problems);
        }
        differentColumns(model, problems);
    }

    private static void usable(Constraint constraint, Problems problems) {
        Origin place = constraint.origin().attribute("name");
        new Named("constraint or index", constraint.name(), place, "name = \"…\"").check(problems);
    }

    /**
     * A name in the database.
     *
     * @param kind what it names
     * @param name the name
     * @param place where it is written, or what it is made of
     * @param setting how another name is given
     */
    private record Named(String kind, String name, Origin place, String setting) {
        void check(Problems problems) {
            fault().ifPresent(fault -> report(fault, problems));
        }

        void report(String fault, Problems problems) {
            problems.add(ColumnRule.UNUSABLE_NAME, place, kind, name, fault, "give it another name: " + setting);
        }

        private Optional<String> fault() {
            if (name.isBlank()) {
                return Optional.of("is blank");
            }
            if (name.indexOf('\0') >= 0) {
                return Optional.of("contains a NUL character");
            }
            if (name.codePoints().anyMatch(c -> Character.getType(c) == Character.SURROGATE)) {
                return Optional.of("contains a lone surrogate");
            }
            Optional<String> reserved = KnownDatabase.ALL.stream()
                    .flatMap(database -> reserved(database).stream())
                    .findFirst();
            if (reserved.isPresent()) {
                return reserved;
            }
            int bytes = name.getBytes(StandardCharsets.UTF_8).length;
            return bytes > LONGEST ? Optional.of("has " + bytes + " bytes") : Optional.empty();
        }

        private Optional<String> reserved(KnownDatabase database) {
            return switch (kind) {
                case "table" -> database.reservedTable(name);
                case "column" -> database.reservedColumn(name);
                default -> Optional.empty();
            };
        }
    }

    private static void formerName(ColumnSite site, RecordModel model) {
        String former = site.column().settings().renamedFrom();
        if (!former.isEmpty()
                && model.columns().stream().anyMatch(other -> folded(other).equals(folded(former)))) {
            site.addAtSetting("renamedFrom", ColumnRule.RENAMED_FROM, former);
        }
    }

    private static void differentColumns(RecordModel model, Problems problems) {
        Map<String, ColumnModel> seen = new HashMap<>();
        Set<List<String>> reported = new HashSet<>();
        for (ComponentModel component : model.components()) {
            component.columns().forEach(column -> {
                ColumnModel first = seen.putIfAbsent(folded(column), column);
                if (first != null) {
                    List<String> twice = TwiceEmbedded.of(model, first, column);
                    if (twice.isEmpty()) {
                        doubled(model, component, first, column, problems);
                    } else if (reported.add(twice)) {
                        twiceEmbedded(model, component, twice, problems);
                    }
                }
            });
        }
    }

    private static void doubled(
            RecordModel model, ComponentModel component, ColumnModel first, ColumnModel second, Problems problems) {
        problems.add(
                ColumnRule.DUPLICATE_COLUMN,
                component.origin().annotation("Column").attribute("name"),
                "column \"" + second.name() + "\" occurs twice",
                model.type().canonicalName(),
                first.component(),
                second.component(),
                "name one of them with @Column(name = \"…\"), or give the embedded record a prefix");
    }

    private static void twiceEmbedded(
            RecordModel model, ComponentModel component, List<String> twice, Problems problems) {
        String second = twice.get(2);
        problems.add(
                ColumnRule.DUPLICATE_COLUMN,
                component.origin().annotation("Embedded").attribute("prefix"),
                twice.get(0) + " is embedded twice with the same column names",
                model.type().canonicalName(),
                twice.get(1),
                second,
                "give each its own prefix, such as @Embedded(prefix = \""
                        + SnakeCase.of(second.substring(second.lastIndexOf('.') + 1)) + "_\")");
    }

    private static String folded(ColumnModel column) {
        return folded(column.name());
    }

    /** The name as SQLite compares it: A to Z alone are equal to a to z. PostgreSQL tells even those apart. */
    private static String folded(String name) {
        StringBuilder folded = new StringBuilder(name);
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c >= 'A' && c <= 'Z') {
                folded.setCharAt(i, (char) (c + 'a' - 'A'));
            }
        }
        return folded.toString();
    }
}
