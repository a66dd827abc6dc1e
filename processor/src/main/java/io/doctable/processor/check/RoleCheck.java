package io.doctable.processor.check;

import io.doctable.processor.model.ColumnModel;
import io.doctable.processor.model.ColumnSettings;
import io.doctable.processor.model.Filling;
import io.doctable.processor.model.RecordModel;
import io.doctable.processor.model.ScalarType;
import io.doctable.processor.model.TypeModel;
import io.doctable.processor.problem.ColumnRule;
import io.doctable.processor.problem.Origin;
import io.doctable.processor.problem.Problems;
import io.doctable.processor.problem.Similar;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.TreeSet;

/** Checks the columns that somebody else than the caller fills: ids, versions, time stamps, the database's own. */
final class RoleCheck {
    private RoleCheck() {}

    static void check(RecordModel model, Problems problems) {
        for (ColumnModel column : model.columns()) {
            ColumnSite site = new ColumnSite(column, problems);
            type(site);
            settings(site);
        }
        for (Filling role : List.of(Filling.VERSION, Filling.CREATED_AT, Filling.UPDATED_AT)) {
            once(model, role, problems);
        }
    }

    private static void type(ColumnSite site) {
        ColumnModel column = site.column();
        TypeModel type = column.type();
        String name = type.javaType().toString();
        switch (column.filling()) {
            case IDENTITY, UUID7 -> {
                boolean direct = type instanceof TypeModel.Scalar || type instanceof TypeModel.ValueRecord;
                boolean uuid = column.filling() == Filling.UUID7;
                boolean integer = type.stored().filter(ScalarType::isIdentity).isPresent();
                if (!direct || !(uuid || integer)) {
                    site.addAt(
                            column.origin().annotation("Id").attribute("generated"),
                            ColumnRule.GENERATED_ID_TYPE,
                            name);
                }
            }
            case VERSION -> {
                if (!(type instanceof TypeModel.Scalar scalar) || !scalar.type().isIdentity()) {
                    site.addAt(column.origin().annotation("Version"), ColumnRule.VERSION_TYPE, name);
                }
            }
            case CREATED_AT, UPDATED_AT -> {
                if (!(type instanceof TypeModel.Scalar scalar) || !scalar.type().isTimestamp()) {
                    String annotation = annotationOf(column.filling());
                    site.addAt(column.origin().annotation(annotation), ColumnRule.TIMESTAMP_TYPE, annotation, name);
                } else if (!column.zone().equals(ColumnModel.UTC)) {
                    zone(site, scalar.type());
                }
            }
            case GIVEN -> {}
        }
    }

    private static void zone(ColumnSite site, ScalarType type) {
        ColumnModel column = site.column();
        Origin place =
                column.origin().annotation(annotationOf(column.filling())).attribute("zone");
        if (type != ScalarType.LOCAL_DATE_TIME) {
            String problem = ", but the type " + type.javaType() + " is the same moment in every zone";
            site.addAt(place, ColumnRule.ZONE, column.zone(), problem, "remove zone");
        } else if (!isZone(column.zone())) {
            String remedy = Similar.nearest(column.zone(), new TreeSet<>(ZoneId.getAvailableZoneIds()))
                    .map(similar -> "did you mean \"" + similar + "\"?")
                    .orElse("use an id such as \"Europe/Berlin\" or \"+02:00\"");
            site.addAt(place, ColumnRule.ZONE, column.zone(), ", which is no known time zone", remedy);
        }
    }

    private static boolean isZone(String id) {
        try {
            return !ZoneId.of(id).getId().isEmpty();
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static void settings(ColumnSite site) {
        ColumnModel column = site.column();
        ColumnSettings settings = column.settings();
        if (settings.reusesIds() && column.filling() != Filling.IDENTITY) {
            boolean uuid = column.filling() == Filling.UUID7;
            site.addAt(
                    column.origin().annotation("Id").attribute("reuse"),
                    ColumnRule.REUSE,
                    uuid ? "no UUID is ever generated twice" : "its id is not generated",
                    uuid ? "remove \"reuse\"" : "remove \"reuse\", or add generated = true");
        }
        if (column.filling() == Filling.GIVEN) {
            if (!settings.insertable() && !column.columnNullable() && !settings.hasDefault()) {
                site.addAtSetting("insertable", ColumnRule.NEVER_FILLED);
            }
            return;
        }
        String annotation = annotationOf(column.filling());
        if (column.nullable() && !column.filling().isGeneratedId()) {
            site.add(ColumnRule.FILLED_NULLABLE, annotation);
        }
        if (settings.hasDefault()) {
            site.addAtSetting("defaultSql", ColumnRule.FILLED_SETTING, annotation, "defaultSql");
        }
        if (!settings.insertable()) {
            site.addAtSetting("insertable", ColumnRule.FILLED_SETTING, annotation, "insertable");
        }
        if (!settings.updatable()) {
            site.addAtSetting("updatable", ColumnRule.FILLED_SETTING, annotation, "updatable");
        }
    }

    private static void once(RecordModel model, Filling role, Problems problems) {
        List<ColumnModel> columns = model.columns().stream()
                .filter(column -> column.filling() == role)
                .toList();
        if (columns.size() > 1) {
            problems.add(
                    ColumnRule.ONCE_PER_RECORD,
                    columns.get(1).origin().annotation(annotationOf(role)),
                    model.type().canonicalName(),
                    annotationOf(role),
                    columns.get(0).component(),
                    columns.get(1).component());
        }
    }

    private static String annotationOf(Filling role) {
        return switch (role) {
            case IDENTITY, UUID7 -> "Id";
            case CREATED_AT -> "CreatedAt";
            case UPDATED_AT -> "UpdatedAt";
            case VERSION -> "Version";
            case GIVEN -> throw new IllegalArgumentException("no annotation makes a column given");
        };
    }
}
