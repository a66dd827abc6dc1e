package io.doctable.processor.code;

import com.palantir.javapoet.ClassName;
import io.doctable.processor.model.ColumnKind;

/**
 * The classes of the runtime, and of modules that only it requires, that generated code names. The processor never sees
 * them; a test holds the names against them.
 */
public final class RuntimeNames {
    public static final ClassName TABLE_SCHEMA = schema("TableSchema");
    public static final ClassName TABLE_SCHEMA_BUILDER = TABLE_SCHEMA.nestedClass("Builder");
    public static final ClassName COLUMN_SCHEMA = schema("ColumnSchema");
    public static final ClassName COLUMN_VARIANT = schema("ColumnVariant");
    public static final ClassName DATA_TYPE = schema("DataType");
    public static final ClassName GENERATION = schema("Generation");
    public static final ClassName IDENTITY_STYLE = schema("IdentityStyle");
    public static final ClassName INDEX_SCHEMA = schema("IndexSchema");

    public static final ClassName TABLE = table("Table");
    public static final ClassName COLUMN = table("Column");
    public static final ClassName INT_COLUMN = table("IntColumn");
    public static final ClassName LONG_COLUMN = table("LongColumn");
    public static final ClassName DOUBLE_COLUMN = table("DoubleColumn");
    public static final ClassName BOOLEAN_COLUMN = table("BooleanColumn");
    public static final ClassName TEXT_COLUMN = table("TextColumn");
    public static final ClassName DECIMAL_COLUMN = table("DecimalColumn");
    public static final ClassName TIME_COLUMN = table("TimeColumn");
    public static final ClassName VALUE_COLUMN = table("ValueColumn");
    public static final ClassName PRIMARY_KEY = table("PrimaryKey");
    public static final ClassName UNIQUE_KEY = table("UniqueKey");
    public static final ClassName FOREIGN_KEY = table("ForeignKey");
    public static final ClassName CHECK_CONSTRAINT = table("CheckConstraint");
    public static final ClassName ROW_MAPPING = table("RowMapping");
    public static final ClassName INSERT_SHAPE = table("InsertShape");
    public static final ClassName NEW_ROW = table("NewRow");
    public static final ClassName NEW_ROW_VALUES = NEW_ROW.nestedClass("Values");
    public static final ClassName PATCH = table("Patch");
    public static final ClassName STAMP = table("Stamp");
    public static final ClassName PROJECTION = table("Projection");
    public static final ClassName TABLE_PROJECTION = table("TableProjection");

    public static final ClassName COLUMN_TYPE = row("ColumnType");
    public static final ClassName ROW_READER = row("RowReader");
    public static final ClassName ROW_WRITER = row("RowWriter");

    public static final ClassName JSON_TYPE = ClassName.get("io.doctable.json", "JsonType");

    public static final ClassName TABLE_DAO = ClassName.get("io.doctable.dao", "TableDao");
    public static final ClassName KEYED_TABLE_DAO = ClassName.get("io.doctable.dao", "KeyedTableDao");
    public static final ClassName BULK_INSERT = ClassName.get("io.doctable.dao", "BulkInsert");
    public static final ClassName BULK_RESULT = ClassName.get("io.doctable.dao", "BulkResult");
    public static final ClassName INSERTER = ClassName.get("io.doctable.dao", "Inserter");
    public static final ClassName CONNECTABLE = ClassName.get("io.doctable.engine", "Connectable");

    public static final ClassName SQL_EXCEPTION = ClassName.get("java.sql", "SQLException");

    private RuntimeNames() {}

    /** The class of the constants of that kind of columns. */
    public static ClassName column(ColumnKind kind) {
        return switch (kind) {
            case INT -> INT_COLUMN;
            case LONG -> LONG_COLUMN;
            case DOUBLE -> DOUBLE_COLUMN;
            case BOOLEAN -> BOOLEAN_COLUMN;
            case TEXT -> TEXT_COLUMN;
            case DECIMAL -> DECIMAL_COLUMN;
            case TIME -> TIME_COLUMN;
            case VALUE -> VALUE_COLUMN;
        };
    }

    private static ClassName schema(String name) {
        return ClassName.get("io.doctable.schema", name);
    }

    private static ClassName table(String name) {
        return ClassName.get("io.doctable.table", name);
    }

    private static ClassName row(String name) {
        return ClassName.get("io.doctable.row", name);
    }
}
