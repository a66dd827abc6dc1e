package io.doctable.processor.problem;

/** DT60: what is not the same on every database. */
public enum PortabilityRule implements Rule {
    DECIMAL_AS_TEXT(
            "DT6001",
            Severity.NOTE,
            "On SQLite an exact number of more than 15 digits (a BigInteger: 18) is a text and cannot be "
                    + "compared, ordered or summed there.",
            "component \"{0}\" of record {1} has {2}: conditions, order and aggregates over it are refused on "
                    + "SQLite",
            "give a precision of at most {3}, if that is enough"),
    TEXT_COMPARED(
            "DT6002",
            Severity.ERROR,
            "A condition means the same on every database.",
            "the condition compares column \"{0}\", whose numbers SQLite stores and compares as texts: there 20 is "
                    + "greater than 100",
            "give the column a precision of at most {1}, or compare a number that SQLite computes: "
                    + "cast({0} as numeric); a column's check can be another one on SQLite: @OnDialect(value = "
                    + "\"sqlite\", check = …)"),
    TEXT_IN_CONDITION(
            "DT6003",
            Severity.NOTE,
            "A condition sees the numbers of a column as texts where SQLite stores them so.",
            "the condition uses column \"{0}\", whose numbers are texts on SQLite",
            "give the column a precision of at most {1}, or write cast({0} as numeric)"),
    COLLATION(
            "DT6004",
            Severity.WARNING,
            "A collation is one of the database's own.",
            "component \"{0}\" of record {1} has the collation \"{2}\", which {3}",
            "give each database its own with @OnDialect(value = \"{4}\", collation = …); if you have made that "
                    + "collation, put @SuppressWarnings(\"DT6004\") on the record"),
    TYPE_WORD(
            "DT6005",
            Severity.WARNING,
            "A type word is one of the database's own.",
            "the type word \"{2}\" of component \"{0}\" of record {1} {3}",
            "{4}"),
    SCHEMA(
            "DT6006",
            Severity.NOTE,
            "On SQLite a schema is the name of an attached database.",
            "table {0} of record {1} is in the schema \"{2}\"",
            "attach a database of that name on SQLite, or remove \"schema\""),
    ONE_DATABASE(
            "DT6007",
            Severity.WARNING,
            "An SQL text uses what each database knows that gets it.",
            "{0} does not know {1}",
            "{2}"),
    LIST_DEFAULT(
            "DT6008",
            Severity.WARNING,
            "A default of a list is written otherwise on each database: [] on SQLite, {} on PostgreSQL.",
            "the default {2} of component \"{0}\" of record {1} is no list on {3}",
            "add @OnDialect(value = \"{4}\", defaultSql = \"{5}\")"),
    DEFAULT_FORM(
            "DT6009",
            Severity.WARNING,
            "A default of a date, time or UUID has the form that Java reads.",
            "the default {2} of component \"{0}\" of record {1} would be stored as it is on SQLite, and could not be "
                    + "read as {3}",
            "write it as {4}, or add @OnDialect(value = \"sqlite\", defaultSql = …)");

    private final RuleText text;

    PortabilityRule(String code, Severity severity, String sentence, String message, String remedy) {
        this.text = new RuleText(code, severity, sentence, message, remedy);
    }

    @Override
    public RuleText text() {
        return text;
    }
}
