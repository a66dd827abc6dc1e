package io.doctable.processor.check;

import io.doctable.processor.model.ColumnModel;
import io.doctable.processor.model.ColumnSettings;
import io.doctable.processor.model.ColumnSettings.DialectSettings;
import io.doctable.processor.model.ScalarType;
import io.doctable.processor.model.TypeModel;
import io.doctable.processor.problem.ColumnRule;
import io.doctable.processor.problem.PortabilityRule;
import io.doctable.processor.problem.Problems;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Checks what {@code @Column} and {@code @OnDialect} say about one column, by itself. */
final class ColumnCheck {
    private static final int LONGEST_TEXT = 10_485_760;
    private static final int MOST_DIGITS = 1000;

    private ColumnCheck() {}

    static void check(List<ColumnModel> columns, Problems problems) {
        for (ColumnModel column : columns) {
            ColumnSite site = new ColumnSite(column, problems);
            sizes(site);
            dialects(site);
            decimals(site);
            DefaultCheck.check(site);
            DefaultValueCheck.check(site);
            CollationCheck.check(site);
            SqlTextCheck.check(site);
        }
    }

    /** Checks the length, the precision and the scale. */
    static void sizes(ColumnSite site) {
        sizeTypes(site);
        sizeRanges(site);
    }

    private static void sizeTypes(ColumnSite site) {
        ColumnSettings settings = site.column().settings();
        if (settings.length() != -1 && !isText(site.column().type())) {
            wrongType(site, "length");
        }
        if (settings.precision() != -1 && !isDecimal(site.column().type())) {
            wrongType(site, "precision");
        }
        if (settings.scale() != -1 && !isDecimal(site.column().type())) {
            wrongType(site, "scale");
        }
    }

    private static void wrongType(ColumnSite site, String attribute) {
        site.addAtSetting(
                attribute,
                ColumnRule.SIZE_TYPE,
                attribute,
                site.column().type().javaType().toString());
    }

    private static boolean isText(TypeModel type) {
        return stores(type, ScalarType.STRING) && !(type instanceof TypeModel.EnumType);
    }

    private static boolean isDecimal(TypeModel type) {
        return stores(type, ScalarType.DECIMAL) || stores(type, ScalarType.BIG_INTEGER);
    }

    private static boolean stores(TypeModel type, ScalarType scalar) {
        return type.stored().filter(scalar::equals).isPresent();
    }

    private static void sizeRanges(ColumnSite site) {
        ColumnSettings settings = site.column().settings();
        range(site, "length", settings.length(), 1, LONGEST_TEXT, "");
        range(site, "precision", settings.precision(), 1, MOST_DIGITS, "");
        if (stores(site.column().type(), ScalarType.BIG_INTEGER)) {
            range(site, "scale", settings.scale(), 0, 0, ", but it holds whole numbers");
        } else if (settings.precision() == -1) {
            range(site, "scale", settings.scale(), 0, -1, ", but no precision");
        } else {
            range(
                    site,
                    "scale",
                    settings.scale(),
                    0,
                    settings.precision(),
                    ", but precision = " + settings.precision());
        }
    }

    private static void range(ColumnSite site, String attribute, int value, int least, int most, String why) {
        if (value != -1 && (value < least || value > most)) {
            site.addAtSetting(attribute, ColumnRule.SIZE_RANGE, attribute, String.valueOf(value), why);
        }
    }

    private static void dialects(ColumnSite site) {
        Set<String> seen = new HashSet<>();
        for (DialectSettings settings : site.column().settings().dialects()) {
            String dialect = settings.dialect();
            if (KnownDatabase.of(dialect).isEmpty()) {
                site.problems()
                        .addUnknown(
                                ColumnRule.UNKNOWN_DIALECT,
                                site.onDialect("value"),
                                dialect,
                                KnownDatabase.dialects(),
                                dialect,
                                String.join(", ", KnownDatabase.dialects()));
            } else if (!seen.add(dialect)) {
                site.add(ColumnRule.DIALECT_TWICE, dialect);
            }
        }
    }

    private static void decimals(ColumnSite site) {
        int precision = site.column().settings().precision();
        if (TextDecimals.isText(site.column())) {
            site.addAtSetting(
                    "precision",
                    PortabilityRule.DECIMAL_AS_TEXT,
                    precision == -1 ? "no precision" : "precision = " + precision,
                    String.valueOf(TextDecimals.exactDigits(site.column())));
        }
    }
}
