package io.doctable.processor.check;

import io.doctable.processor.model.ColumnModel;
import io.doctable.processor.model.ColumnSettings;
import io.doctable.processor.model.ComponentModel;
import io.doctable.processor.model.ProjectionModel;
import io.doctable.processor.model.ScalarType;
import io.doctable.processor.model.TableFacts;
import io.doctable.processor.model.TableFacts.ColumnFacts;
import io.doctable.processor.problem.Origin;
import io.doctable.processor.problem.Problems;
import io.doctable.processor.problem.ProjectionRule;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the columns of a projection in the table that it names, and leaves of their settings what reading needs. */
final class ProjectedColumns implements ComponentModel.Cases<ComponentModel> {
    private static final String LIST = "LIST_OF_";

    private final ProjectionModel model;
    private final Problems problems;
    /** Where the embedded record stands whose components these are; empty for the projection's own. */
    private final Optional<Origin> embedding;

    private ProjectedColumns(ProjectionModel model, Problems problems, Optional<Origin> embedding) {
        this.model = model;
        this.problems = problems;
        this.embedding = embedding;
    }

    /** Returns the projection with its columns as they are read. */
    static ProjectionModel of(ProjectionModel model, Problems problems) {
        ProjectedColumns columns = new ProjectedColumns(model, problems, Optional.empty());
        return model.with(model.rows().components().stream()
                .map(each -> each.match(columns))
                .toList());
    }

    @Override
    public ComponentModel column(ComponentModel.Column component) {
        ColumnModel column = component.column();
        ColumnModel projected = model.table()
                .map(table -> ofTable(column, table))
                .orElseGet(() -> column.readOnly(column.name(), settings(column.settings())));
        return new ComponentModel.Column(component.origin(), component.name(), component.javaType(), projected);
    }

    @Override
    public ComponentModel embedded(ComponentModel.Embedded group) {
        Origin top = embedding.orElse(group.origin());
        ProjectedColumns within = new ProjectedColumns(model, problems, Optional.of(top));
        return group.with(each -> each.match(within));
    }

    @Override
    public ComponentModel unreadable(ComponentModel.Unreadable component) {
        return component;
    }

    private static ColumnSettings settings(ColumnSettings said) {
        return ColumnSettings.ofReading(said.precision(), said.scale(), said.sensitive());
    }

    private ColumnModel ofTable(ColumnModel column, TableFacts table) {
        boolean named = column.path().size() == 1 && model.named().contains(column.component());
        Optional<ColumnFacts> byComponent = named ? Optional.empty() : table.columnOf(column.component());
        Optional<ColumnFacts> found = byComponent.or(() -> table.column(column.name()));
        if (found.isEmpty()) {
            reportMissing(column, table, named);
            return column.readOnly(column.name(), settings(column.settings()));
        }
        ColumnFacts stored = found.get();
        checkType(column, table, stored);
        checkNull(column, table, stored);
        boolean sensitive = stored.sensitive() || column.settings().sensitive();
        return column.readOnly(stored.name(), ColumnSettings.ofReading(stored.precision(), stored.scale(), sensitive));
    }

    private void reportMissing(ColumnModel column, TableFacts table, boolean named) {
        List<String> components =
                table.columns().stream().map(ColumnFacts::component).toList();
        List<String> known =
                named ? table.columns().stream().map(ColumnFacts::name).toList() : components;
        problems.addUnknown(
                ProjectionRule.NO_SUCH_COLUMN,
                named ? new ColumnSite(column, problems).setting("name") : placeOf(column),
                named ? column.name() : column.component(),
                known,
                column.component(),
                model.rows().type().canonicalName(),
                table.record().canonicalName(),
                String.join(", ", components));
    }

    private Origin placeOf(ColumnModel column) {
        return embedding.orElse(column.origin());
    }

    private void checkType(ColumnModel column, TableFacts table, ColumnFacts stored) {
        if (!data(column.type().storage()).equals(data(stored.storage()))) {
            problems.add(
                    ProjectionRule.OTHER_TYPE,
                    placeOf(column),
                    column.component(),
                    model.rows().type().canonicalName(),
                    column.type().javaType().toString(),
                    stored.name(),
                    table.record().canonicalName(),
                    stored.javaType());
        }
    }

    /** Returns what a column holds in the database, of which several Java types may be made. */
    private static String data(String storage) {
        return storage.startsWith(LIST)
                ? LIST + data(storage.substring(LIST.length()))
                : Stream.of(ScalarType.values())
                        .filter(type -> type.name().equals(storage))
                        .map(ScalarType::data)
                        .findFirst()
                        .orElse(storage);
    }

    private void checkNull(ColumnModel column, TableFacts table, ColumnFacts stored) {
        if (stored.nullable() && !column.columnNullable()) {
            problems.add(
                    ProjectionRule.NO_NULL,
                    placeOf(column),
                    column.component(),
                    model.rows().type().canonicalName(),
                    stored.name(),
                    table.record().canonicalName(),
                    remedy(column));
        }
    }

    private String remedy(ColumnModel column) {
        String boxed = column.type().javaType().box().toString();
        String simple = boxed.startsWith("java.lang.") ? boxed.substring("java.lang.".length()) : boxed;
        boolean primitive = column.type().javaType().isPrimitive();
        return (primitive ? "declare it as @Nullable " + simple + " or " : "put @Nullable on it, or declare it as ")
                + "Optional<" + simple + ">"
                + (embedding.isPresent() ? "; or put @Nullable on the embedded record" : "");
    }
}
