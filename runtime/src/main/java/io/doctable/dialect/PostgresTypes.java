package io.doctable.dialect;

import io.doctable.schema.DataType;
import java.util.Objects;

/** PostgreSQL's words for types. */
final class PostgresTypes {
    private PostgresTypes() {}

    static String of(DataType type) {
        return switch (type.kind()) {
            case BOOLEAN -> "boolean";
            case BYTE, SHORT -> "smallint";
            case INT -> "integer";
            case LONG -> "bigint";
            case FLOAT -> "real";
            case DOUBLE -> "double precision";
            case TEXT -> type.length() == 0 ? "text" : "varchar(" + type.length() + ")";
            case BYTES -> "bytea";
            case DECIMAL ->
                type.precision() == 0 ? "numeric" : "numeric(" + type.precision() + "," + type.scale() + ")";
            case BIG_INTEGER -> type.precision() == 0 ? "numeric" : "numeric(" + type.precision() + ",0)";
            case INSTANT -> "timestamptz";
            case LOCAL_DATE_TIME -> "timestamp";
            case LOCAL_DATE -> "date";
            case LOCAL_TIME -> "time";
            case UUID -> "uuid";
            case JSON -> "jsonb";
            case ARRAY -> of(Objects.requireNonNull(type.element())) + "[]";
        };
    }

    /** The same type in the words of the server's own catalogue. */
    static String catalogueWord(DataType type) {
        return switch (type.kind()) {
            case TEXT -> type.length() == 0 ? "text" : "character varying(" + type.length() + ")";
            case INSTANT -> "timestamp with time zone";
            case LOCAL_DATE_TIME -> "timestamp without time zone";
            case LOCAL_TIME -> "time without time zone";
            case ARRAY -> catalogueWord(Objects.requireNonNull(type.element())) + "[]";
            default -> of(type);
        };
    }
}
