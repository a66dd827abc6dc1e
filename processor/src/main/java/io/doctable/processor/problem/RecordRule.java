package io.doctable.processor.problem;

/** DT10: what a record and the types of its components must be. */
public enum RecordRule implements Rule {
    NOT_A_RECORD(
            "DT1001",
            Severity.ERROR,
            "@DocTable and @Embeddable stand on records.",
            "{0} is {1}, not a record",
            "declare it as a record; its components become the columns"),
    GENERIC_RECORD(
            "DT1002",
            Severity.ERROR,
            "A record with a table has no type parameters.",
            "record {0} has type parameters",
            "declare a record for each type that you store"),
    PRIVATE_RECORD(
            "DT1003",
            Severity.ERROR,
            "Generated code stands beside the record and must see it.",
            "record {0} is private, or nested in a private type",
            "remove \"private\"; package-private is enough"),
    NO_COMPONENTS(
            "DT1004",
            Severity.ERROR,
            "A record with a table has at least one component.",
            "record {0} has no components",
            "add a component for each column"),
    UNSUPPORTED_TYPE(
            "DT1005",
            Severity.ERROR,
            "A component has a type that a column can store.",
            "component \"{0}\" of record {1} has the unsupported type {2}",
            "{3}"),
    UNSUPPORTED_TIME_TYPE(
            "DT1006",
            Severity.ERROR,
            "Times are stored as types of java.time that mean the same everywhere.",
            "component \"{0}\" of record {1} has the time type {2}",
            "use {3} instead"),
    UNCLEAR_TYPE(
            "DT1007",
            Severity.ERROR,
            "A component's type says all its type arguments.",
            "component \"{0}\" of record {1} has the type {2}, which leaves out what it holds",
            "write the type argument, as in List<String>"),
    ELEMENT_TYPE(
            "DT1008",
            Severity.ERROR,
            "Lists and arrays hold scalars, enums or value records of one component.",
            "component \"{0}\" of record {1} holds elements of the type {2}",
            "{3}"),
    TWICE_OPTIONAL(
            "DT1009",
            Severity.ERROR,
            "A component is absent in one way only.",
            "component \"{0}\" of record {1} can be absent in two ways: {2}",
            "keep either @Nullable or one Optional"),
    NULLABLE_PRIMITIVE(
            "DT1010",
            Severity.ERROR,
            "A primitive is never null.",
            "component \"{0}\" of record {1} is {2} and @Nullable",
            "use {3}, or remove @Nullable"),
    PLAIN_RECORD(
            "DT1011",
            Severity.ERROR,
            "A record as component says how it is stored.",
            "component \"{0}\" of record {1} is the record {2}, {3}",
            "{4}"),
    TABLE_AS_COMPONENT(
            "DT1012",
            Severity.ERROR,
            "A row refers to a row of another table by its key.",
            "component \"{0}\" of record {1} is {2}, a record with a table of its own",
            "store its id: @References({2}.class) {3}"),
    INVISIBLE_TYPE(
            "DT1013",
            Severity.ERROR,
            "Generated code stands in the record's package and must see the component's type.",
            "component \"{0}\" of record {1} has the type {2}, which is not visible in package {3}",
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
            "A compiled record is known by what was generated beside it.",
            "record {0} is not a source of this compilation, and {1} is not on the class path",
            "compile {0} with the DocTable processor, or compile it together with this record"),
    NOT_EMBEDDABLE(
            "DT1017",
            Severity.ERROR,
            "@Embedded stands on a component whose type is an @Embeddable record.",
            "component \"{0}\" of record {1} is @Embedded, but {2} is not @Embeddable",
            "{3}"),
    EMBEDDED_CIRCLE(
            "DT1018",
            Severity.ERROR,
            "No record embeds itself.",
            "component \"{0}\" of record {1} embeds {2}, which leads back to itself: {3}",
            "break the circle with a table of its own and @References"),
    EMBEDDED_UNCLEAR_NULL(
            "DT1019",
            Severity.ERROR,
            "A nullable embedded component is null when all its columns are NULL.",
            "component \"{0}\" of record {1} is nullable, and so are all components of {2}: null and a {2} of "
                    + "nulls would be the same row",
            "remove @Nullable, or make one component of {2} non-null"),
    EMBEDDED_OPTIONAL(
            "DT1020",
            Severity.ERROR,
            "An embedded component that may be absent is marked @Nullable.",
            "component \"{0}\" of record {1} is @Embedded and wrapped in {2}",
            "write @Nullable {3} instead"),
    NOT_IN_EMBEDDABLE(
            "DT1021",
            Severity.ERROR,
            "Keys, versions and time stamps belong to the row and stand on components of its own record.",
            "component \"{0}\" of record {1} carries @{2}, but {1} is @Embeddable",
            "move the component to the record that has the table"),
    CONFLICTING_ANNOTATIONS(
            "DT1022",
            Severity.ERROR,
            "A component is stored in one way and filled by one source.",
            "component \"{0}\" of record {1} carries both @{2} and @{3}",
            "keep one of the two"),
    TOO_MANY_SLOTS(
            "DT1023",
            Severity.ERROR,
            "A constructor takes at most 254 slots; long and double take two.",
            "record {0} has components for {1} slots",
            "group components in @Embeddable records"),
    TOO_MANY_COLUMNS(
            "DT1024",
            Severity.ERROR,
            "A table has at most 1600 columns (PostgreSQL; SQLite 2000).",
            "record {0} has {1} columns",
            "split the record into several tables"),
    GENERATED_TYPE_CLASH(
            "DT1025",
            Severity.ERROR,
            "The names of generated types are free.",
            "{0} cannot be generated for record {1}: {2}",
            "{3}"),
    GENERATED_MEMBER_CLASH(
            "DT1026",
            Severity.ERROR,
            "Each generated method has a name of its own.",
            "record {0} would get the method {1} twice: for {2} and for {3}",
            "rename a component"),
    NO_EFFECT(
            "DT1027",
            Severity.WARNING,
            "Annotations of columns stand on components of @DocTable and @Embeddable records.",
            "@{0} has no effect here: {1}",
            "put @DocTable or @Embeddable on the record, or remove @{0}"),
    CONVERTER_CLASS(
            "DT1028",
            Severity.ERROR,
            "A converter is a concrete class that generated code can construct.",
            "converter {0} {1}",
            "make it a top-level or static class, visible in package {2}, with a constructor without parameters"),
    CONVERTER_TYPES(
            "DT1029",
            Severity.ERROR,
            "A converter takes the component's type and gives a scalar type.",
            "component \"{0}\" of record {1} is converted by {2}, which {3}",
            "implement ColumnConverter<{4}, S> with a scalar type S, as in String or Long"),
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
            "A record is either a table or a part of one.",
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
