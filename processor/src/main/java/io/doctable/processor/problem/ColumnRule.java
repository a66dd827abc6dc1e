package io.doctable.processor.problem;

/** DT11: rules about the names, sizes and roles of single columns. */
public enum ColumnRule implements Rule {
    UNUSABLE_NAME(
            "DT1101",
            "A name must have 1 to 63 bytes in UTF-8, and must not be reserved by a database.",
            "the {0} name \"{1}\" {2}",
            "{3}"),
    DUPLICATE_COLUMN(
            "DT1102",
            "Column names must differ in more than upper and lower case.",
            "{0} in record {1}: for {2} and for {3}",
            "{4}"),
    ONCE_PER_RECORD(
            "DT1103",
            "A record can have at most one @Version, one @CreatedAt and one @UpdatedAt.",
            "record {0} has @{1} on both {2} and {3}",
            "remove one of the two"),
    GENERATED_ID_TYPE(
            "DT1104",
            "A generated id must be an int, a long, a UUID, or a record of one of these.",
            "component \"{0}\" of record {1} is a generated id of the type {2}",
            "use long or java.util.UUID, or remove \"generated\""),
    VERSION_TYPE(
            "DT1105",
            "A version must be an int or a long.",
            "component \"{0}\" of record {1} has @Version and the type {2}",
            "use int"),
    TIMESTAMP_TYPE(
            "DT1106",
            "A creation or update time must be an Instant, an OffsetDateTime or a LocalDateTime.",
            "component \"{0}\" of record {1} has @{2} and the type {3}",
            "use java.time.Instant"),
    FILLED_NULLABLE(
            "DT1107",
            "A generated column cannot be nullable.",
            "component \"{0}\" of record {1} has @{2} and is nullable",
            "remove @Nullable or Optional"),
    SIZE_TYPE(
            "DT1108",
            "length is for String; precision and scale are for BigDecimal and BigInteger.",
            "component \"{0}\" of record {1} has \"{2}\" and the type {3}",
            "remove \"{2}\""),
    SIZE_RANGE(
            "DT1109",
            "length must be 1 to 10485760, precision 1 to 1000, and scale 0 to precision (BigInteger: 0).",
            "component \"{0}\" of record {1} has {2} = {3}{4}",
            "correct {2}"),
    NEVER_FILLED(
            "DT1110",
            "A NOT NULL column needs a value on insert.",
            "component \"{0}\" of record {1} is not insertable, not nullable and has no default",
            "add defaultSql, or make it @Nullable"),
    FILLED_SETTING(
            "DT1111",
            "A generated id, time stamp or version cannot have another source of values.",
            "component \"{0}\" of record {1} has both @{2} and \"{3}\"",
            "remove \"{3}\""),
    UNKNOWN_DIALECT(
            "DT1112", "@OnDialect must name a supported database.", "unknown dialect \"{0}\"", "the dialects are: {1}"),
    DIALECT_TWICE(
            "DT1113",
            "Use one @OnDialect per database.",
            "component \"{0}\" of record {1} has @OnDialect(\"{2}\") twice",
            "merge the two into one"),
    RENAMED_FROM(
            "DT1114",
            "renamedFrom must not name a current column.",
            "component \"{0}\" of record {1} has renamedFrom = \"{2}\", but the record still has that column",
            "remove renamedFrom"),
    ZONE(
            "DT1115",
            "The zone of a creation or update time must be a known time zone, and is for LocalDateTime only.",
            "component \"{0}\" of record {1} has zone = \"{2}\"{3}",
            "{4}"),
    REUSE(
            "DT1116",
            "reuse is for ids that the database generates as integers.",
            "component \"{0}\" of record {1} has reuse = true, but {2}",
            "{3}");

    private final RuleText text;

    ColumnRule(String code, String sentence, String message, String remedy) {
        this.text = new RuleText(code, Severity.ERROR, sentence, message, remedy);
    }

    @Override
    public RuleText text() {
        return text;
    }
}
