package io.doctable.processor.read;

import com.palantir.javapoet.ClassName;
import io.doctable.processor.model.ColumnModel;
import io.doctable.processor.model.Constraint.ForeignKey;
import io.doctable.processor.model.Constraint.Index;
import io.doctable.processor.model.Constraint.IndexColumn;
import io.doctable.processor.model.Constraint.Unique;
import io.doctable.processor.model.ConstraintNames;
import io.doctable.processor.model.DeclaredComponent.Reference;
import io.doctable.processor.model.RecordModel;
import io.doctable.processor.model.TableFacts;
import io.doctable.processor.problem.ConstraintRule;
import io.doctable.processor.problem.Origin;
import io.doctable.processor.problem.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the foreign keys of a table and the indexes they ask for. */
final class ForeignKeyReader {
    private final TargetReader targets;

    ForeignKeyReader(TargetReader targets) {
        this.targets = targets;
    }

    /** Returns the table with its foreign keys and their indexes. */
    RecordModel addTo(RecordModel table, Mirror docTable, Problems problems) {
        List<ForeignKey> keys = new ArrayList<>();
        List<Index> indexes = new ArrayList<>(table.indexes());
        for (ColumnModel column : table.columns()) {
            column.reference().ifPresent(reference -> {
                Origin place = column.origin().annotation("References");
                keys.add(read(place, column.name(), reference, table.table(), problems));
                addIndex(table, indexes, reference.index(), place, List.of(column.name()));
            });
        }
        List<Mirror> written = docTable.mirrors("foreignKeys");
        for (int i = 0; i < written.size(); i++) {
            Origin place = table.origin()
                    .annotation("DocTable")
                    .attribute("foreignKeys")
                    .item(i);
            Mirror mirror = written.get(i);
            keys.add(read(place, mirror, table.table(), problems));
            addIndex(table, indexes, mirror.flag("index"), place, mirror.texts("columns"));
        }
        boolean unreadTarget = keys.stream().anyMatch(key -> key.target().isEmpty());
        return table.with(indexes, keys, table.broken() || problems.hasErrors() || unreadTarget);
    }

    private ForeignKey read(Origin place, String column, Reference reference, String table, Problems problems) {
        Optional<TableFacts> target = targets.read(reference.target(), place.attribute("value"), problems);
        return new ForeignKey(
                place,
                ConstraintNames.ofTable("fk", table, List.of(column)),
                List.of(column),
                target,
                targetColumns(reference.column().isEmpty() ? List.of() : List.of(reference.column()), target),
                reference.onDelete(),
                reference.onUpdate());
    }

    private ForeignKey read(Origin place, Mirror mirror, String table, Problems problems) {
        List<String> columns = mirror.texts("columns");
        Origin value = place.attribute("references");
        Optional<TableFacts> target =
                mirror.type("references").flatMap(element -> targets.read(ClassName.get(element), value, problems));
        if (mirror.type("references").isEmpty()) {
            problems.add(ConstraintRule.NOT_A_TABLE, value, mirror.typeText("references"), TargetReader.NAME_A_RECORD);
        }
        String name = mirror.text("name");
        return new ForeignKey(
                place,
                name.isEmpty() ? ConstraintNames.ofTable("fk", table, columns) : name,
                columns,
                target,
                targetColumns(mirror.texts("referencedColumns"), target),
                DeclarationReader.action(mirror, "onDelete"),
                DeclarationReader.action(mirror, "onUpdate"));
    }

    private static List<String> targetColumns(List<String> wanted, Optional<TableFacts> target) {
        return wanted.isEmpty() ? target.map(TableFacts::primaryKey).orElse(List.of()) : wanted;
    }

    private static void addIndex(
            RecordModel table, List<Index> indexes, boolean wanted, Origin origin, List<String> columns) {
        Stream<List<String>> inOrder = Stream.of(
                        Stream.of(table.primaryKey()),
                        table.uniques().stream().map(Unique::columns),
                        indexes.stream()
                                .filter(index -> index.where().isEmpty())
                                .map(ForeignKeyReader::columnsOf))
                .flatMap(lists -> lists);
        boolean led = inOrder.anyMatch(list ->
                list.size() >= columns.size() && list.subList(0, columns.size()).equals(columns));
        if (wanted && !led && !columns.isEmpty()) {
            String name = ConstraintNames.ofSchema("ix", table.table(), columns);
            indexes.add(ConstraintReader.index(origin, name, columns));
        }
    }

    private static List<String> columnsOf(Index index) {
        return index.columns().stream().map(IndexColumn::name).toList();
    }
}
