package io.doctable.processor.problem;

/** DT60: rules about the differences between databases. */
public enum PortabilityRule implements Rule {
    DECIMAL_AS_TEXT(
            "DT6001",
            Severity.NOTE,
            "SQLite stores exact numbers of more than 15 digits (BigInteger: 18) as text and cannot compare, "
                    + "sort or sum them.",
            "component \"{0}\" of record {1} has {2}: conditions, sort orders and aggregates over it are "
                    + "refused on SQLite",
            "set a precision of at most {3}, if that is enough"),
    TEXT_COMPARED(
            "DT6002",
            Severity.ERROR,
            "A condition must mean the same on every database.",
            "a condition of record {2} compares column \"{0}\", whose numbers SQLite stores and compares as text, so 20 "
                    + "is greater than 100 there",
            "set a precision of at most {1} for the column, or compare cast({0} as numeric); the check of a component "
                    + "can also be replaced on SQLite with @OnDialect(value = \"sqlite\", check = …)"),
    TEXT_IN_CONDITION(
            "DT6003",
            Severity.NOTE,
            "On SQLite, a condition gets exact numbers of more than 15 digits (BigInteger: 18) as text.",
            "a condition of record {2} uses column \"{0}\", whose numbers are text on SQLite",
            "set a precision of at most {1} for the column, or write cast({0} as numeric)"),
    COLLATION(
            "DT6004",
            Severity.WARNING,
            "A collation must be valid on each database that uses it.",
            "component \"{0}\" of record {1} has the collation \"{2}\", which {3}",
            "{4}"),
    TYPE_WORD(
            "DT6005",
            Severity.WARNING,
            "A column type must be valid on each database that uses it.",
            "component \"{0}\" of record {1} has the column type \"{2}\", which {3}",
            "{4}"),
    SCHEMA(
            "DT6006",
            Severity.NOTE,
            "On SQLite, a schema is the name of an attached database.",
            "table {0} of record {1} is in the schema \"{2}\"",
            "if you use SQLite, attach a database under the name \"{2}\", or remove \"schema\""),
    ONE_DATABASE(
            "DT6007",
            Severity.WARNING,
            "SQL in an annotation must be valid on each database that uses it.",
            "the SQL text \"{0}\" uses {1}, which {2} does not have",
            "{3}"),
    LIST_DEFAULT(
            "DT6008",
            Severity.WARNING,
            "The default of a list needs a different form for each database: [] on SQLite, {} on PostgreSQL.",
            "the default {2} of component \"{0}\" of record {1} is not a list on {3}",
            "add @OnDialect(value = \"{4}\", defaultSql = \"{5}\")"),
    DEFAULT_FORM(
            "DT6009",
            Severity.WARNING,
            "The default of a date, time or UUID must have the form that Java reads.",
            "SQLite would store the default {2} of component \"{0}\" of record {1} unchanged, and DocTable could not "
                    + "read it as {3}",
            "write it in the form {4}, or add @OnDialect(value = \"sqlite\", defaultSql = …)");

    private final RuleText text;

    PortabilityRule(String code, Severity severity, String sentence, String message, String remedy) {
        this.text = new RuleText(code, severity, sentence, message, remedy);
    }

    @Override
    public RuleText text() {
        return text;
    }
}
