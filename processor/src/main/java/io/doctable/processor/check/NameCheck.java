package io.doctable.processor.check;

import io.doctable.processor.model.ColumnModel;
import io.doctable.processor.model.ComponentModel;
import io.doctable.processor.model.Constraint;
import io.doctable.processor.model.RecordModel;
import io.doctable.processor.problem.ColumnRule;
import io.doctable.processor.problem.Origin;
import io.doctable.processor.problem.Problems;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Checks the names of a table, its columns, constraints and indexes: usable everywhere, columns different. */
final class NameCheck {
    private static final int LONGEST = 63;
    private static final Set<String> SYSTEM_COLUMNS = Set.of("ctid", "xmin", "xmax", "cmin", "cmax", "tableoid");

    private NameCheck() {}

    static void check(RecordModel model, Problems problems) {
        Origin docTable = model.origin().annotation("DocTable");
        usable("table", model.table(), docTable.attribute("name"), problems);
        if (model.table().toLowerCase(Locale.ROOT).startsWith("sqlite_")) {
            String fault = "begins with sqlite_, which SQLite keeps for itself";
            problems.add(ColumnRule.UNUSABLE_NAME, docTable.attribute("name"), "table", model.table(), fault);
        }
        if (model.schema().isEmpty() && PostgresCatalogue.has(model.table())) {
            String fault = "is a table of PostgreSQL's own catalogue";
            problems.add(ColumnRule.UNUSABLE_NAME, docTable.attribute("name"), "table", model.table(), fault);
        }
        if (!model.schema().isEmpty()) {
            usable("schema", model.schema(), docTable.attribute("schema"), problems);
        }
        for (ColumnModel column : model.columns()) {
            Origin place = new ColumnSite(column, problems).setting("name");
            usable("column", column.name(), place, problems);
            if (SYSTEM_COLUMNS.contains(column.name())) {
                String fault = "is a system column of PostgreSQL";
                problems.add(ColumnRule.UNUSABLE_NAME, place, "column", column.name(), fault);
            }
            formerName(new ColumnSite(column, problems), model);
        }
        Stream.of(model.uniques(), model.indexes(), model.checks(), model.foreignKeys())
                .flatMap(List::stream)
                .forEach(constraint -> usable(constraint, problems));
        differentColumns(model, problems);
    }

    private static void usable(Constraint constraint, Problems problems) {
        usable("constraint or index", constraint.name(), constraint.origin().attribute("name"), problems);
    }

    private static void usable(String kind, String name, Origin place, Problems problems) {
        faultOf(name).ifPresent(fault -> problems.add(ColumnRule.UNUSABLE_NAME, place, kind, name, fault));
    }

    private static Optional<String> faultOf(String name) {
        if (name.isBlank()) {
            return Optional.of("is blank");
        }
        if (name.indexOf('\0') >= 0) {
            return Optional.of("contains a NUL character");
        }
        if (name.codePoints().anyMatch(c -> Character.getType(c) == Character.SURROGATE)) {
            return Optional.of("contains half a character (a lone surrogate)");
        }
        int bytes = name.getBytes(StandardCharsets.UTF_8).length;
        return bytes > LONGEST ? Optional.of("has " + bytes + " bytes") : Optional.empty();
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
        for (ComponentModel component : model.components()) {
            component.columns().forEach(column -> {
                ColumnModel first = seen.putIfAbsent(folded(column), column);
                if (first != null) {
                    problems.add(
                            ColumnRule.DUPLICATE_COLUMN,
                            component.origin().annotation("Column").attribute("name"),
                            column.name(),
                            model.type().canonicalName(),
                            first.component(),
                            column.component());
                }
            });
        }
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
