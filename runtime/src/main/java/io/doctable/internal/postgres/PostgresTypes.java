package io.doctable.internal.postgres;

import io.doctable.schema.ColumnSchema;
import io.doctable.schema.DataType;
import io.doctable.schema.DataType.Kind;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** PostgreSQL's words for types. */
final class PostgresTypes {
    private static final Pattern TYPED =
            Pattern.compile("([a-z0-9_ ]+?) ?(\\( ?\\d+ ?(?:, ?\\d+ ?)?\\))?((?: with(?:out)? time zone)?(?:\\[])?)");

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

    /** The type that somebody chose for a column of texts, without its limit, which a cast would cut to; else null. */
    static @Nullable String chosen(ColumnSchema column) {
        String chosen = column.on(PostgresDialect.NAME).type();
        return chosen == null || column.type().kind() != Kind.TEXT ? null : chosen.replaceAll("\\s*\\(.*?\\)", "");
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

    /** A type as a person wrote it, in the words of the server's own catalogue: its short names are spelled out. */
    static String catalogueWord(String typed) {
        Matcher parts = TYPED.matcher(typed.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " "));
        if (!parts.matches()) {
            return typed;
        }
        String limits = parts.group(2) == null ? "" : parts.group(2).replace(" ", "");
        String rest = parts.group(3);
        return switch (parts.group(1)) {
            case "int2" -> "smallint" + rest;
            case "int", "int4" -> "integer" + rest;
            case "int8" -> "bigint" + rest;
            case "float4" -> "real" + rest;
            case "float8", "float" -> "double precision" + rest;
            case "bool" -> "boolean" + rest;
            case "varchar" -> "character varying" + limits + rest;
            case "char", "character" -> "character" + (limits.isEmpty() ? "(1)" : limits) + rest;
            case "decimal", "dec" -> "numeric" + scaled(limits) + rest;
            case "numeric" -> "numeric" + scaled(limits) + rest;
            case "varbit" -> "bit varying" + limits + rest;
            case "timestamptz" -> "timestamp" + limits + " with time zone" + rest;
            case "timetz" -> "time" + limits + " with time zone" + rest;
            case "timestamp", "time" ->
                parts.group(1) + limits + (rest.startsWith(" w") ? "" : " without time zone") + rest;
            default -> parts.group(1) + limits + rest;
        };
    }

    private static String scaled(String limits) {
        return limits.isEmpty() || limits.contains(",") ? limits : limits.replace(")", ",0)");
    }
}
