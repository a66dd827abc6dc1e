package io.doctable.processor.emit;

import com.palantir.javapoet.ClassName;
import io.doctable.processor.model.ColumnKind;

/**
 * The classes of the runtime, and of modules that only it requires, that generated code names. The processor never sees
 * them; a test holds the names against them.
 */
final class RuntimeNames {
    static final ClassName TABLE_SCHEMA = schema("TableSchema");
    static final ClassName TABLE_SCHEMA_BUILDER = TABLE_SCHEMA.nestedClass("Builder");
    static final ClassName COLUMN_SCHEMA = schema("ColumnSchema");
    static final ClassName COLUMN_VARIANT = schema("ColumnVariant");
    static final ClassName DATA_TYPE = schema("DataType");
    static final ClassName GENERATION = schema("Generation");
    static final ClassName IDENTITY_STYLE = schema("IdentityStyle");
    static final ClassName INDEX_SCHEMA = schema("IndexSchema");

    static final ClassName TABLE = table("Table");
    static final ClassName COLUMN = table("Column");
    static final ClassName INT_COLUMN = table("IntColumn");
    static final ClassName LONG_COLUMN = table("LongColumn");
    static final ClassName DOUBLE_COLUMN = table("DoubleColumn");
    static final ClassName BOOLEAN_COLUMN = table("BooleanColumn");
    static final ClassName TEXT_COLUMN = table("TextColumn");
    static final ClassName DECIMAL_COLUMN = table("DecimalColumn");
    static final ClassName TIME_COLUMN = table("TimeColumn");
    static final ClassName VALUE_COLUMN = table("ValueColumn");
    static final ClassName PRIMARY_KEY = table("PrimaryKey");
    static final ClassName UNIQUE_KEY = table("UniqueKey");
    static final ClassName FOREIGN_KEY = table("ForeignKey");
    static final ClassName CHECK_CONSTRAINT = table("CheckConstraint");
    static final ClassName ROW_MAPPING = table("RowMapping");
    static final ClassName INSERT_SHAPE = table("InsertShape");
    static final ClassName NEW_ROW = table("NewRow");
    static final ClassName NEW_ROW_VALUES = NEW_ROW.nestedClass("Values");
    static final ClassName PATCH = table("Patch");
    static final ClassName STAMP = table("Stamp");
    static final ClassName PROJECTION = table("Projection");
    static final ClassName TABLE_PROJECTION = table("TableProjection");

    static final ClassName COLUMN_TYPE = row("ColumnType");
    static final ClassName ROW_READER = row("RowReader");
    static final ClassName ROW_WRITER = row("RowWriter");

    static final ClassName JSON_TYPE = ClassName.get("io.doctable.json", "JsonType");

    static final ClassName TABLE_DAO = ClassName.get("io.doctable.dao", "TableDao");
    static final ClassName KEYED_TABLE_DAO = ClassName.get("io.doctable.dao", "KeyedTableDao");
    static final ClassName BULK_INSERT = ClassName.get("io.doctable.dao", "BulkInsert");
    static final ClassName BULK_RESULT = ClassName.get("io.doctable.dao", "BulkResult");
    static final ClassName INSERTER = ClassName.get("io.doctable.dao", "Inserter");
    static final ClassName CONNECTABLE = ClassName.get("io.doctable.engine", "Connectable");

    static final ClassName SQL_EXCEPTION = ClassName.get("java.sql", "SQLException");

    private RuntimeNames() {}

    /** The class of the constants of that kind of columns. */
    static ClassName column(ColumnKind kind) {
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
