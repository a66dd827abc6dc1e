package io.doctable.processor.check;

import io.doctable.processor.model.ColumnModel;
import io.doctable.processor.model.ColumnSettings;
import io.doctable.processor.model.ProjectionModel;
import io.doctable.processor.model.RecordModel;
import io.doctable.processor.problem.Problems;
import io.doctable.processor.problem.ProjectionRule;
import java.util.LinkedHashMap;
import java.util.Map;

/** The second phase for projections: holds them against the rules, and against the table that they name. */
public final class ProjectionCheck {
    private ProjectionCheck() {}

    /** Adds what is wrong to the problems; returns the model with the columns of its table, marked as broken if wrong. */
    public static ProjectionModel check(ProjectionModel read, Problems problems) {
        for (ColumnModel column : read.rows().columns()) {
            ColumnSite site = new ColumnSite(column, problems);
            ColumnCheck.sizes(site);
            onlyRead(site, read.of().isPresent());
        }
        ProjectionModel model = ProjectedColumns.of(read, problems);
        RecordModel rows = model.rows();
        NameCheck.ofResult(rows, problems);
        EmbeddedCheck.check(rows.type(), rows.components(), problems);
        LimitCheck.slots(rows.type(), rows.origin(), rows.components(), problems);
        return problems.hasErrors() ? model.asBroken() : model;
    }

    /** Warns of settings that are for columns of tables; an embedded record may have them for the sake of others. */
    private static void onlyRead(ColumnSite site, boolean ofTable) {
        ColumnSettings said = site.column().settings();
        ColumnSettings plain = ColumnSettings.DEFAULT;
        Map<String, Boolean> differs = new LinkedHashMap<>();
        differs.put("type", !said.type().equals(plain.type()));
        differs.put("length", said.length() != plain.length());
        differs.put("precision", ofTable && said.precision() != plain.precision());
        differs.put("scale", ofTable && said.scale() != plain.scale());
        differs.put("unique", said.unique());
        differs.put("index", said.index());
        differs.put("defaultSql", !said.defaultSql().isEmpty());
        differs.put("check", !said.check().isEmpty());
        differs.put("collation", !said.collation().isEmpty());
        differs.put("insertable", !said.insertable());
        differs.put("updatable", !said.updatable());
        differs.put("renamedFrom", !said.renamedFrom().isEmpty());
        differs.put("comment", !said.comment().isEmpty());
        if (site.column().path().size() == 1) {
            differs.forEach((attribute, differing) -> {
                if (differing) {
                    site.addAtSetting(attribute, ProjectionRule.ONLY_READ, "@Column(" + attribute + " = …)");
                }
            });
        }
    }
}
