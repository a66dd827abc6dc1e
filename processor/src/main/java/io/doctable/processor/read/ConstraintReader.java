package io.doctable.processor.read;

import io.doctable.processor.model.ColumnModel;
import io.doctable.processor.model.ComponentModel;
import io.doctable.processor.model.Constraint.Check;
import io.doctable.processor.model.Constraint.Index;
import io.doctable.processor.model.Constraint.IndexColumn;
import io.doctable.processor.model.Constraint.Nulls;
import io.doctable.processor.model.Constraint.Unique;
import io.doctable.processor.model.ConstraintNames;
import io.doctable.processor.problem.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the uniques, indexes and checks of a table, those on its columns and those in {@code @DocTable}. */
final class ConstraintReader {
    private static final Pattern ORDERED = Pattern.compile(
            "(.*?)(?:\\s+(asc|desc))?(?:\\s+nulls\\s+(first|last))?", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private final Origin origin;
    private final Mirror docTable;
    private final String table;
    private final List<ColumnModel> columns;

    ConstraintReader(Origin origin, Mirror docTable, String table, List<ComponentModel> components) {
        this.origin = origin;
        this.docTable = docTable;
        this.table = table;
        this.columns = components.stream().flatMap(ComponentModel::columns).toList();
    }

    List<Unique> uniques() {
        List<Unique> uniques = new ArrayList<>();
        for (ColumnModel column : columns) {
            if (column.settings().unique()) {
                Origin place = column.origin().annotation("Column").attribute("unique");
                uniques.add(new Unique(place, name("uq", List.of(column.name())), List.of(column.name())));
            }
        }
        List<Mirror> written = docTable.mirrors("uniques");
        for (int i = 0; i < written.size(); i++) {
            List<String> names = written.get(i).texts("columns");
            uniques.add(new Unique(place("uniques", i), given(written.get(i), "uq", names), names));
        }
        return uniques;
    }

    List<Index> indexes() {
        List<Index> indexes = new ArrayList<>();
        for (ColumnModel column : columns) {
            if (column.settings().index()) {
                Origin place = column.origin().annotation("Column").attribute("index");
                indexes.add(index(place, name("ix", List.of(column.name())), List.of(column.name())));
            }
        }
        List<Mirror> written = docTable.mirrors("indexes");
        for (int i = 0; i < written.size(); i++) {
            Mirror index = written.get(i);
            List<IndexColumn> ordered =
                    index.texts("columns").stream().map(this::ordered).toList();
            List<String> names = ordered.stream().map(IndexColumn::name).toList();
            String name = given(index, index.flag("unique") ? "ux" : "ix", names);
            indexes.add(new Index(place("indexes", i), name, ordered, index.flag("unique"), index.text("where")));
        }
        return indexes;
    }

    List<Check> checks() {
        List<Check> checks = new ArrayList<>();
        List<Mirror> written = docTable.mirrors("checks");
        for (int i = 0; i < written.size(); i++) {
            String given = written.get(i).text("name");
            List<String> number = List.of(String.valueOf(i + 1));
            String name = given.isEmpty() ? ConstraintNames.ofTable("ck", table, number) : given;
            checks.add(new Check(place("checks", i), name, written.get(i).text("sql")));
        }
        return checks;
    }

    /** Returns an index over whole columns, upwards, for all rows. */
    static Index index(Origin origin, String name, List<String> columns) {
        List<IndexColumn> ordered = columns.stream()
                .map(column -> new IndexColumn(column, false, Nulls.UNSAID))
                .toList();
        return new Index(origin, name, ordered, false, "");
    }

    private IndexColumn ordered(String text) {
        Matcher parts = ORDERED.matcher(text.strip());
        boolean whole = columns.stream().anyMatch(column -> column.name().equals(text));
        if (whole || !parts.matches()) {
            return new IndexColumn(text, false, Nulls.UNSAID);
        }
        String nulls = parts.group(3);
        return new IndexColumn(
                parts.group(1),
                "desc".equalsIgnoreCase(parts.group(2)),
                nulls == null ? Nulls.UNSAID : Nulls.valueOf(nulls.toUpperCase(Locale.ROOT)));
    }

    private String given(Mirror constraint, String kind, List<String> names) {
        String name = constraint.text("name");
        return name.isEmpty() ? name(kind, names) : name;
    }

    private String name(String kind, List<String> names) {
        return ConstraintNames.ofSchema(kind, table, names);
    }

    private Origin place(String attribute, int index) {
        return origin.attribute(attribute).item(index);
    }
}
