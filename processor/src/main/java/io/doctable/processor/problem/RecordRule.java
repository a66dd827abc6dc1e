package io.doctable.processor.problem;

/** DT10: rules about records and the types of their components. */
public enum RecordRule implements Rule {
    NOT_A_RECORD(
            "DT1001",
            Severity.ERROR,
            "@DocTable, @Embeddable and @Projection can only annotate records.",
            "{0} is {1}, not a record",
            "declare it as a record; its components become the columns"),
    GENERIC_RECORD(
            "DT1002",
            Severity.ERROR,
            "A record with columns cannot have type parameters.",
            "record {0} has type parameters",
            "declare one record for each type of content"),
    PRIVATE_RECORD(
            "DT1003",
            Severity.ERROR,
            "Generated code must have access to the record.",
            "record {0} is private, or nested in a private type",
            "remove \"private\"; package-private access is enough"),
    NO_COMPONENTS(
            "DT1004",
            Severity.ERROR,
            "A record with columns must have at least one component.",
            "record {0} has no components",
            "add a component for each column"),
    UNSUPPORTED_TYPE(
            "DT1005",
            Severity.ERROR,
            "A component must have a type that a column can store.",
            "component \"{0}\" of record {1} has the unsupported type {2}",
            "{3}"),
    UNSUPPORTED_TIME_TYPE(
            "DT1006",
            Severity.ERROR,
            "Dates and times must have types of java.time that mean the same on every database.",
            "component \"{0}\" of record {1} has the unsupported date or time type {2}",
            "use {3} instead"),
    UNCLEAR_TYPE(
            "DT1007",
            Severity.ERROR,
            "A component's type must have definite type arguments.",
            "component \"{0}\" of record {1} has the type {2}, which is raw or has a wildcard",
            "write the type argument, as in List<String>"),
    ELEMENT_TYPE(
            "DT1008",
            Severity.ERROR,
            "The elements of a list or array must be scalars, enums or records of one such component.",
            "component \"{0}\" of record {1} has elements of the type {2}",
            "{3}"),
    TWICE_OPTIONAL(
            "DT1009",
            Severity.ERROR,
            "A component can be absent in only one way.",
            "component \"{0}\" of record {1} can be absent in two ways: {2}",
            "use either @Nullable or one Optional"),
    NULLABLE_PRIMITIVE(
            "DT1010",
            Severity.ERROR,
            "A primitive cannot be null.",
            "component \"{0}\" of record {1} is {2} and @Nullable",
            "use {3}, or remove @Nullable"),
    PLAIN_RECORD(
            "DT1011",
            Severity.ERROR,
            "A component whose type is a record needs @Embedded, @Json or @Convert, unless that record has one "
                    + "storable component.",
            "component \"{0}\" of record {1} is the record {2}, {3}",
            "{4}"),
    TABLE_AS_COMPONENT(
            "DT1012",
            Severity.ERROR,
            "A row refers to a row of another table by its key.",
            "component \"{0}\" of record {1} has the type {2}, a record with a table of its own",
            "store its id: @References({2}.class) {3}"),
    INVISIBLE_TYPE(
            "DT1013",
            Severity.ERROR,
            "Generated code in the record's package must have access to the component's type.",
            "component \"{0}\" of record {1} has the type {2}, which is not accessible in package {3}",
            "make {2} {4}"),
    MISSING_TYPE(
            "DT1014",
            Severity.NOTE,
            "DocTable generates code only when the types of all components can be resolved.",
            "nothing is generated for record {1}: component \"{0}\" has the type {2}, which javac cannot use",
            "see javac's own error about {2}; if another processor generates it, run both in one compilation"),
    MISSING_VALUE(
            "DT1015",
            Severity.NOTE,
            "DocTable generates code only when the values of all annotations can be resolved.",
            "nothing is generated for record {2}: javac cannot resolve the value of \"{0}\" in @{1}",
            "see javac's own error about it"),
    NO_SHAPE(
            "DT1016",
            Severity.ERROR,
            "A record from a class file needs the type that DocTable generated for it.",
            "record {0} is not a source of this compilation, and {1} is not on the class path",
            "compile {0} with the DocTable processor, or compile it together with this record"),
    NOT_EMBEDDABLE(
            "DT1017",
            Severity.ERROR,
            "The type of an @Embedded component must be an @Embeddable record.",
            "component \"{0}\" of record {1} is @Embedded, but {2} is not @Embeddable",
            "{3}"),
    EMBEDDED_CIRCLE(
            "DT1018",
            Severity.ERROR,
            "A record cannot embed itself, neither directly nor through other records.",
            "component \"{0}\" of record {1} embeds {2} in a circle: {3}",
            "give one of them a table of its own, and store its id with @References"),
    EMBEDDED_UNCLEAR_NULL(
            "DT1019",
            Severity.ERROR,
            "A nullable embedded record must have a component that cannot be null.",
            "component \"{0}\" of record {1} is nullable, and so are all components of {2}: "
                    + "a value with only nulls would be read as null",
            "remove @Nullable, or make one component of {2} non-null"),
    EMBEDDED_OPTIONAL(
            "DT1020",
            Severity.ERROR,
            "An embedded component that can be absent must be @Nullable, not an Optional.",
            "component \"{0}\" of record {1} is @Embedded and has the type {2}",
            "write @Nullable {3} instead"),
    NOT_IN_EMBEDDABLE(
            "DT1021",
            Severity.ERROR,
            "Keys, versions and time stamps must be components of the record with @DocTable.",
            "component \"{0}\" of record {1} has @{2}, but {1} is @Embeddable",
            "move the component to the record with @DocTable"),
    CONFLICTING_ANNOTATIONS(
            "DT1022",
            Severity.ERROR,
            "A component can be stored in only one way and filled from only one source.",
            "component \"{0}\" of record {1} has both @{2} and @{3}",
            "keep one of the two"),
    TOO_MANY_SLOTS(
            "DT1023",
            Severity.ERROR,
            "A constructor takes at most 254 slots; long and double take two.",
            "the components of record {0} take {1} slots",
            "group components in @Embeddable records"),
    TOO_MANY_COLUMNS(
            "DT1024",
            Severity.ERROR,
            "A table can have at most 1600 columns (PostgreSQL; SQLite 2000).",
            "record {0} has {1} columns",
            "split the record into several tables"),
    GENERATED_TYPE_CLASH(
            "DT1025",
            Severity.ERROR,
            "No other type can have the name of a generated type.",
            "{0} cannot be generated for record {1}: {2}",
            "{3}"),
    GENERATED_MEMBER_CLASH(
            "DT1026",
            Severity.ERROR,
            "Generated methods must have different names.",
            "two generated methods of record {0} would be named {1}: for {2} and for {3}",
            "rename a component"),
    NO_EFFECT(
            "DT1027",
            Severity.WARNING,
            "Column annotations only have an effect on components of records with @DocTable, @Embeddable or @Projection.",
            "@{0} has no effect here: {1}",
            "put @DocTable, @Embeddable or @Projection on the record, or remove @{0}"),
    CONVERTER_CLASS(
            "DT1028",
            Severity.ERROR,
            "A converter must be a concrete class that generated code can instantiate.",
            "converter {0} {1}",
            "make it a top-level or static class that is accessible in package {2} and has a constructor "
                    + "without parameters"),
    CONVERTER_TYPES(
            "DT1029",
            Severity.ERROR,
            "A converter must convert the component's type to a scalar type.",
            "component \"{0}\" of record {1} has the converter {2}, which {3}",
            "implement ColumnConverter<{4}, S> with a scalar type S, such as String or Long"),
    TOO_MANY_DEFAULTS(
            "DT1030",
            Severity.ERROR,
            "At most 64 columns of a table can have defaultSql.",
            "{1} columns of record {0} have defaultSql",
            "remove defaultSql from some of them; their values are then given to New{2}.of(…)"),
    LOOK_ALIKE(
            "DT1031",
            Severity.WARNING,
            "Annotations of other libraries have no effect on a table, except @Nullable.",
            "@{0} is not a DocTable annotation and has no effect here",
            "{1}, or silence this warning with @SuppressWarnings(\"DT1031\")"),
    HIDDEN_ANNOTATION(
            "DT1032",
            Severity.ERROR,
            "A generated type must not hide an annotation of DocTable.",
            "the class {0}, generated for record {1}, hides the annotation @{2} in the files of its package that "
                    + "import io.doctable.annotation.*",
            "write \"import io.doctable.annotation.{2};\" in those files, or rename record {1}"),
    TABLE_AND_EMBEDDABLE(
            "DT1033",
            Severity.ERROR,
            "A record cannot be both a table and embeddable.",
            "record {0} has both @DocTable and @Embeddable",
            "remove one of the two");

    private final RuleText text;

    RecordRule(String code, Severity severity, String sentence, String message, String remedy) {
        this.text = new RuleText(code, severity, sentence, message, remedy);
    }

    @Override
    public RuleText text() {
        return text;
    }
}
