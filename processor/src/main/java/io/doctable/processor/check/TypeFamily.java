package io.doctable.processor.check;

import io.doctable.processor.model.ScalarType;
import io.doctable.processor.model.TypeModel;
import io.doctable.processor.problem.Similar;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Kinds of types that do not hold each other's values, and the type words of each. */
enum TypeFamily {
    TRUTH("boolean bool"),
    NUMBER("smallint integer int int2 int4 int8 bigint real float float4 float8 numeric decimal dec money serial"
            + " bigserial smallserial double_precision"),
    TEXT("text varchar char character character_varying bpchar citext name"),
    BYTES("bytea"),
    TIME("date time timestamp timestamptz timetz interval"),
    UUID("uuid"),
    DOCUMENT("json jsonb xml"),
    LIST("");

    /** The type words that a STRICT table of SQLite knows. */
    static final Set<String> STRICT_WORDS = Set.of("int", "integer", "real", "text", "blob", "any");

    private static final Map<String, TypeFamily> FAMILIES = new TreeMap<>();
    private static final Set<String> FOREIGN = Set.of("any blob clob nclob nvarchar varchar2 datetime tinyint mediumint"
            .concat(" longtext mediumtext tinytext number double string long uniqueidentifier binary varbinary")
            .split(" "));
    /** Built-in types of PostgreSQL that belong to no family. */
    private static final Set<String> OTHERS = Set.of(("inet cidr macaddr macaddr8 bit varbit box circle line lseg path"
                    + " point polygon tsvector tsquery oid xid int4range int8range numrange tsrange tstzrange daterange"
                    + " int4multirange int8multirange nummultirange tsmultirange tstzmultirange datemultirange"
                    + " regclass regtype regproc pg_lsn jsonpath")
            .split(" "));

    private static final Pattern LIMITS = Pattern.compile("\\([^)]*\\)|\\[[^]]*]|with(?:out)? time zone");

    static {
        for (TypeFamily family : values()) {
            Stream.of(family.words.split(" "))
                    .filter(word -> !word.isEmpty())
                    .forEach(word -> FAMILIES.put(word.replace('_', ' '), family));
        }
    }

    private final String words;

    TypeFamily(String words) {
        this.words = words;
    }

    /** Returns the family of a column's values. */
    static TypeFamily of(TypeModel type) {
        return type.stored().map(TypeFamily::of).orElse(type instanceof TypeModel.JsonType ? DOCUMENT : LIST);
    }

    private static TypeFamily of(ScalarType type) {
        return switch (type) {
            case BOOLEAN -> TRUTH;
            case BYTE, SHORT, INT, LONG, FLOAT, DOUBLE, DECIMAL, BIG_INTEGER, DURATION, YEAR -> NUMBER;
            case BYTES -> BYTES;
            case INSTANT, OFFSET_DATE_TIME, LOCAL_DATE_TIME, LOCAL_DATE, LOCAL_TIME -> TIME;
            case UUID -> UUID;
            case CHAR, STRING, PERIOD, YEAR_MONTH, ZONE_ID, ZONE_OFFSET, URI, PATH -> TEXT;
        };
    }

    /** Returns whether a column of PostgreSQL with that type word surely does not hold values of this family. */
    boolean isRefusedByPostgres(String word) {
        if (word.contains("[") || this == LIST) {
            return word.contains("[") ? this != LIST && this != TEXT : FAMILIES.containsKey(plain(word));
        }
        TypeFamily there = FAMILIES.getOrDefault(plain(word), this);
        // A text can hold what is written as one, and a driver can be told to send texts for anything.
        boolean written = there == TEXT || (this == TEXT && (there == UUID || there == DOCUMENT));
        return there != this && !written;
    }

    /** Returns whether a column of a STRICT table of SQLite with one of its words surely does not hold such values. */
    boolean isRefusedBySqlite(String word) {
        return switch (plain(word)) {
            case "int", "integer", "real" -> this != TRUTH && this != NUMBER;
            case "blob" -> this != BYTES;
            case "text" -> this == BYTES;
            default -> false;
        };
    }

    /** Returns whether PostgreSQL has no built-in type of that word, though another database has. */
    static boolean isForeignToPostgres(String word) {
        return FOREIGN.contains(plain(word));
    }

    /** Returns PostgreSQL's built-in type that an unknown word was probably meant to be, or empty. */
    static Optional<String> misspelt(String word) {
        String plain = plain(word);
        boolean known = FAMILIES.containsKey(plain)
                || OTHERS.contains(plain)
                || isForeignToPostgres(word)
                || plain.length() < 4;
        return known ? Optional.empty() : Similar.nearest(plain, FAMILIES.keySet(), 1);
    }

    private static String plain(String word) {
        return LIMITS.matcher(word.strip().toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip()
                .replaceAll("\\s+", " ");
    }
}
