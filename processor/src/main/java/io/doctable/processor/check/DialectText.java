package io.doctable.processor.check;

import io.doctable.processor.model.ColumnSettings;
import io.doctable.processor.model.ColumnSettings.DialectSettings;
import io.doctable.processor.problem.Origin;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * An SQL text of {@code @Column} or {@code @OnDialect}, and the databases that get it.
 *
 * @param sql the text, never empty
 * @param place where it is written
 * @param dialects the databases that get it; empty when each has a text of its own
 */
record DialectText(String sql, Origin place, Set<KnownDatabase> dialects) {
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
    static String on(KnownDatabase database, List<DialectText> texts) {
        return texts.stream()
                .filter(text -> text.isOn(database))
                .map(DialectText::sql)
                .findFirst()
                .orElse("");
    }

    /** Returns whether that database gets the text. */
    boolean isOn(KnownDatabase database) {
        return dialects.contains(database);
    }

    /** Returns whether that database gets the text, and no other. */
    boolean isOnlyOn(KnownDatabase database) {
        return dialects.equals(Set.of(database));
    }

    private static List<DialectText> of(
            ColumnSite site,
            String attribute,
            Function<ColumnSettings, String> general,
            Function<DialectSettings, String> special) {
        List<DialectText> texts = new ArrayList<>();
        Set<KnownDatabase> others = EnumSet.allOf(KnownDatabase.class);
        for (DialectSettings dialect : site.column().settings().dialects()) {
            String sql = special.apply(dialect);
            Optional<KnownDatabase> database =
                    KnownDatabase.of(dialect.dialect()).filter(others::contains);
            if (!sql.isEmpty() && database.isPresent()) {
                others.remove(database.get());
                texts.add(new DialectText(sql, site.onDialect(attribute), Set.of(database.get())));
            }
        }
        String sql = general.apply(site.column().settings());
        if (!sql.isEmpty()) {
            texts.add(0, new DialectText(sql, site.setting(attribute), Set.copyOf(others)));
        }
        return List.copyOf(texts);
    }
}
