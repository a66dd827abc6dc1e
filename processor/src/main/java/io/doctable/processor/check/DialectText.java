package io.doctable.processor.check;

import io.doctable.processor.model.ColumnSettings;
import io.doctable.processor.model.ColumnSettings.DialectSettings;
import io.doctable.processor.problem.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * An SQL text of {@code @Column} or {@code @OnDialect}, and the databases that get it.
 *
 * @param sql the text, never empty
 * @param place where it is written
 * @param dialects the names of the databases that get it; empty when each has a text of its own
 */
record DialectText(String sql, Origin place, Set<String> dialects) {
    /** The name of SQLite's dialect. */
    static final String SQLITE = "sqlite";

    /** The name of PostgreSQL's dialect. */
    static final String POSTGRESQL = "postgresql";

    /** Both databases. */
    static final Set<String> ALL = Set.of(SQLITE, POSTGRESQL);

    /** Returns the default expressions of a column. */
    static List<DialectText> defaults(ColumnSite site) {
        return of(site, "defaultSql", ColumnSettings::defaultSql, DialectSettings::defaultSql);
    }

    /** Returns the checks of a column. */
    static List<DialectText> checks(ColumnSite site) {
        return of(site, "check", ColumnSettings::check, DialectSettings::check);
    }

    /** Returns the types that a record gives to a column. */
    static List<DialectText> types(ColumnSite site) {
        return of(site, "type", ColumnSettings::type, DialectSettings::type);
    }

    /** Returns the collations of a column. */
    static List<DialectText> collations(ColumnSite site) {
        return of(site, "collation", ColumnSettings::collation, DialectSettings::collation);
    }

    /** Returns the text that a database gets, or an empty text. */
    static String on(String dialect, List<DialectText> texts) {
        return texts.stream()
                .filter(text -> text.isOn(dialect))
                .map(DialectText::sql)
                .findFirst()
                .orElse("");
    }

    /** Tells whether that database gets the text. */
    boolean isOn(String dialect) {
        return dialects.contains(dialect);
    }

    /** Tells whether that database gets the text, and no other. */
    boolean isOnlyOn(String dialect) {
        return dialects.equals(Set.of(dialect));
    }

    private static List<DialectText> of(
            ColumnSite site,
            String attribute,
            Function<ColumnSettings, String> general,
            Function<DialectSettings, String> special) {
        List<DialectText> texts = new ArrayList<>();
        Set<String> others = new TreeSet<>(ALL);
        for (DialectSettings dialect : site.column().settings().dialects()) {
            String sql = special.apply(dialect);
            if (!sql.isEmpty() && others.remove(dialect.dialect())) {
                texts.add(new DialectText(sql, site.onDialect(attribute), Set.of(dialect.dialect())));
            }
        }
        String sql = general.apply(site.column().settings());
        if (!sql.isEmpty()) {
            texts.add(0, new DialectText(sql, site.setting(attribute), Set.copyOf(others)));
        }
        return List.copyOf(texts);
    }
}
