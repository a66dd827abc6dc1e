package io.doctable.processor.problem;

/** DT20: rules about keys, indexes, references, checks and defaults. */
public enum ConstraintRule implements Rule {
    UNKNOWN_COLUMN(
            "DT2001",
            "A column list must contain names of columns in the database.",
            "unknown column \"{0}\" in table {1} (record {2})",
            "the columns are: {3}"),
    NO_COLUMNS(
            "DT2002",
            "A column list must contain at least one column.",
            "{0} of record {1} has an empty column list",
            "name at least one column"),
    COLUMN_TWICE(
            "DT2003",
            "A column list must not repeat a column.",
            "column \"{0}\" occurs twice in {1} of record {2}",
            "remove one of the two"),
    INDEX_ORDER(
            "DT2004",
            "In an index, a column name can be followed by asc or desc, then by nulls first or nulls last.",
            "\"{0}\" is not a valid order for column \"{1}\"",
            "write \"{1} desc\" or \"{1} asc nulls last\""),
    NOT_A_TABLE(
            "DT2005", "A reference must name a record with @DocTable.", "{0} is not a record with @DocTable", "{1}"),
    NO_TARGET_KEY(
            "DT2006",
            "A reference without a column name needs a table with a primary key.",
            "table {0} (record {1}) has no primary key",
            "name a unique column of {0}, or put @Id on a component of {1}"),
    COMPOSITE_TARGET(
            "DT2007",
            "@References can only refer to one column.",
            "the primary key of table {0} (record {1}) has several columns: {2}",
            "use @ForeignKey in @DocTable, with one column for each"),
    UNKNOWN_TARGET_COLUMN(
            "DT2008",
            "A reference must name a column of the referenced table.",
            "unknown column \"{0}\" in the referenced table {1} (record {2})",
            "the columns are: {3}"),
    TARGET_NOT_UNIQUE(
            "DT2009",
            "A reference must refer to a primary key or a unique constraint.",
            "\"{0}\" of table {1} (record {2}) is neither its primary key nor unique",
            "make it unique in {2}, or refer to the primary key"),
    REFERENCE_TYPE(
            "DT2010",
            "A reference must have the type of the referenced column.",
            "column \"{0}\" stores {1}, but \"{2}\" of table {3} stores {4}",
            "declare both with the same type: {5}"),
    REFERENCE_ARITY(
            "DT2011",
            "A foreign key must have as many columns as the key that it refers to.",
            "a foreign key with {0} columns refers to {1} of table {2}: {3}",
            "name one column for each of {3}"),
    SET_NULL_NOT_NULL(
            "DT2012",
            "SET_NULL needs nullable columns.",
            "{0} is SET_NULL, but column \"{1}\" is NOT NULL",
            "make the component @Nullable, or choose another action"),
    SET_DEFAULT_NO_DEFAULT(
            "DT2013",
            "SET_DEFAULT needs columns that are nullable or have a default.",
            "{0} is SET_DEFAULT, but column \"{1}\" is NOT NULL and has no default",
            "add defaultSql, or choose another action"),
    DEFAULT_TYPE(
            "DT2014",
            "A default must have the type of its column.",
            "the default {0} of column \"{1}\" is {2}, but the column stores {3}",
            "{4}"),
    DOUBLED_NAME(
            "DT2015",
            "The constraints and indexes of a table must have different names.",
            "{0} of record {1} have the {2}name \"{3}\"",
            "give one of them a different name = \"…\""),
    DOUBLED_CONSTRAINT(
            "DT2016", "A constraint or index must not repeat another one.", "record {1} has {2} over {0}", "{3}"),
    ID_AND_PRIMARY_KEY(
            "DT2017",
            "The primary key must be declared either with @Id or with primaryKey.",
            "record {0} has both @Id and primaryKey",
            "{1}"),
    SEVERAL_IDS(
            "DT2018",
            "Only one component can have @Id.",
            "record {0} has @Id on both {1} and {2}",
            "write @DocTable(primaryKey = {{3}}) for one key of several columns"),
    NULLABLE_KEY(
            "DT2019",
            "A column of the primary key cannot be nullable.",
            "column \"{0}\" of the primary key of record {1} is nullable",
            "remove @Nullable or Optional"),
    KEY_TYPE(
            "DT2020",
            "The values of a key must be comparable with equals.",
            "column \"{0}\" of the {1} of record {2} stores {3}",
            "use a scalar type, or remove it from the key"),
    WITHOUT_ROWID(
            "DT2021",
            "A table WITHOUT ROWID needs a primary key that the database does not generate.",
            "record {0} has withoutRowid, but {1}",
            "remove withoutRowid, or use a key that your program provides"),
    SQL_TEXT("DT2022", "SQL in an annotation must be one complete expression.", "the SQL text {0} {1}", "{2}"),
    UNKNOWN_COLUMN_IN_SQL(
            "DT2023",
            "A condition of a table can only use columns of that table.",
            "unknown column \"{0}\" in a condition of table {1} (record {2})",
            "the columns are: {3}");

    private final RuleText text;

    ConstraintRule(String code, String sentence, String message, String remedy) {
        this.text = new RuleText(code, Severity.ERROR, sentence, message, remedy);
    }

    @Override
    public RuleText text() {
        return text;
    }
}
