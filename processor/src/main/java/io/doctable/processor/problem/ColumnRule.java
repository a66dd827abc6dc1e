package io.doctable.processor.problem;

/** DT11: names, sizes and roles of single columns. */
public enum ColumnRule implements Rule {
    UNUSABLE_NAME(
            "DT1101",
            "A name has 1 to 63 bytes in UTF-8, and no NUL or half character.",
            "the {0} name \"{1}\" {2}",
            "{3}"),
    DUPLICATE_COLUMN(
            "DT1102",
            "Column names differ by more than upper and lower case.",
            "{0} in record {1}: for {2} and for {3}",
            "{4}"),
    ONCE_PER_RECORD(
            "DT1103",
            "A record has at most one version, one creation time and one update time.",
            "record {0} has @{1} on {2} and on {3}",
            "remove one of the two"),
    GENERATED_ID_TYPE(
            "DT1104",
            "A generated id is an int, a long, a UUID, or a value record of one.",
            "component \"{0}\" of record {1} is a generated id of the type {2}",
            "use long or java.util.UUID, or remove \"generated\""),
    VERSION_TYPE(
            "DT1105",
            "A version is an int or a long.",
            "component \"{0}\" of record {1} is a @Version of the type {2}",
            "use int"),
    TIMESTAMP_TYPE(
            "DT1106",
            "A creation or update time is an Instant, OffsetDateTime or LocalDateTime.",
            "component \"{0}\" of record {1} is @{2}, but of the type {3}",
            "use java.time.Instant"),
    FILLED_NULLABLE(
            "DT1107",
            "What is always filled is never null.",
            "component \"{0}\" of record {1} is @{2} and may be null",
            "remove @Nullable or Optional"),
    SIZE_TYPE(
            "DT1108",
            "length belongs to String; precision and scale to BigDecimal and BigInteger.",
            "component \"{0}\" of record {1} has \"{2}\", but the type {3}",
            "remove \"{2}\""),
    SIZE_RANGE(
            "DT1109",
            "length is 1 to 10485760, precision 1 to 1000, scale 0 to precision and 0 for BigInteger.",
            "component \"{0}\" of record {1} has {2} = {3}{4}",
            "correct {2}"),
    NEVER_FILLED(
            "DT1110",
            "A NOT NULL column gets a value on insert.",
            "component \"{0}\" of record {1} is not insertable, not null and has no default",
            "add defaultSql, or make it @Nullable"),
    FILLED_SETTING(
            "DT1111",
            "The value of a generated id, time stamp or version comes from one source.",
            "component \"{0}\" of record {1} is @{2} and has \"{3}\"",
            "remove \"{3}\""),
    UNKNOWN_DIALECT(
            "DT1112",
            "@OnDialect names a database that DocTable speaks to.",
            "unknown dialect \"{0}\"",
            "the dialects are: {1}"),
    DIALECT_TWICE(
            "DT1113",
            "One @OnDialect says all about one database.",
            "component \"{0}\" of record {1} has two @OnDialect(\"{2}\")",
            "merge them into one"),
    RENAMED_FROM(
            "DT1114",
            "renamedFrom is a name that no column has any more.",
            "component \"{0}\" of record {1} is renamed from \"{2}\", which is still a column of this record",
            "remove renamedFrom");

    private final RuleText text;

    ColumnRule(String code, String sentence, String message, String remedy) {
        this.text = new RuleText(code, Severity.ERROR, sentence, message, remedy);
    }

    @Override
    public RuleText text() {
        return text;
    }
}
