package io.doctable.processor.check;

import io.doctable.processor.model.TypeModel;
import io.doctable.processor.problem.PortabilityRule;
import java.util.Locale;
import java.util.Set;

/** Checks that each database that uses a collation has it, and accepts it for the type of the column. */
final class CollationCheck {
    private static final Set<String> OF_SQLITE = Set.of("binary", "nocase", "rtrim");

    private CollationCheck() {}

    static void check(ColumnSite site) {
        boolean ownWord = !DialectText.on(KnownDatabase.POSTGRESQL, DialectText.types(site))
                .isEmpty();
        for (DialectText collation : DialectText.collations(site)) {
            boolean ofSqlite = OF_SQLITE.contains(collation.sql().toLowerCase(Locale.ROOT));
            if (collation.isOn(KnownDatabase.POSTGRESQL) && ofSqlite) {
                report(site, collation, "PostgreSQL does not have", onlyOn(KnownDatabase.SQLITE, collation));
            } else if (collation.isOn(KnownDatabase.SQLITE) && !ofSqlite) {
                report(site, collation, "SQLite does not have", onlyOn(KnownDatabase.POSTGRESQL, collation));
            } else if (collation.isOn(KnownDatabase.POSTGRESQL)
                    && !ownWord
                    && !isText(site.column().type())) {
                report(site, collation, "PostgreSQL accepts only for text", "remove it");
            }
        }
    }

    private static boolean isText(TypeModel type) {
        if (type instanceof TypeModel.ListOf list) {
            return isText(list.element());
        }
        if (type instanceof TypeModel.ArrayOf array) {
            return isText(array.element());
        }
        return TypeFamily.of(type) == TypeFamily.TEXT;
    }

    private static String onlyOn(KnownDatabase database, DialectText collation) {
        return "move it to @OnDialect(value = \"" + database.dialect() + "\", collation = \"" + collation.sql()
                + "\"); if you have created this collation yourself, put @SuppressWarnings(\"DT6004\") on the record";
    }

    private static void report(ColumnSite site, DialectText collation, String what, String remedy) {
        site.addAt(collation.place(), PortabilityRule.COLLATION, collation.sql(), what, remedy);
    }
}
