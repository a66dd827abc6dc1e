package io.doctable.internal.tables;

import io.doctable.schema.ForeignKeySchema;
import io.doctable.schema.TableSchema;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The name of a table as a user writes it.
 *
 * @param schema its namespace, null for the default one
 * @param name its name within it
 */
public record QualifiedName(@Nullable String schema, String name) {
    /** Refuses U+0000, which no name has on any database. */
    public QualifiedName {
        if (name.indexOf('\0') >= 0 || (schema != null && schema.indexOf('\0') >= 0)) {
            throw new IllegalArgumentException("the name of a table must not contain U+0000: \""
                    + (schema == null ? "" : schema + ".").replace('\0', '\uFFFD') + name.replace('\0', '\uFFFD')
                    + "\"");
        }
    }

    // By hand: a record's own hashCode takes 30 ms at its first call, which is the first of the engine.

    @Override
    public int hashCode() {
        return 31 * name.hashCode() + (schema == null ? 0 : schema.hashCode());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof QualifiedName that && name.equals(that.name) && Objects.equals(schema, that.schema);
    }

    public static QualifiedName of(TableSchema table) {
        return new QualifiedName(table.schema(), table.name());
    }

    static QualifiedName target(ForeignKeySchema key) {
        return new QualifiedName(key.targetSchema(), key.targetTable());
    }

    /**
     * Parses {@code name} or {@code schema.name}. A part in double quotes may contain dots, and a quote written twice.
     *
     * @throws IllegalArgumentException if the text is not such a name
     */
    public static QualifiedName parse(String text) {
        int dot = end(text, 0);
        String first = part(text, 0, dot);
        if (dot == text.length()) {
            return new QualifiedName(null, first);
        }
        int end = end(text, dot + 1);
        if (end < text.length()) {
            throw malformed(text);
        }
        return new QualifiedName(first, part(text, dot + 1, end));
    }

    /** Returns the end of the part that begins at {@code from}. */
    private static int end(String text, int from) {
        boolean quoted = false;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == '.' && !quoted) {
                return i;
            }
        }
        return text.length();
    }

    private static String part(String text, int from, int to) {
        String part = text.substring(from, to);
        boolean quoted = part.length() > 2 && part.startsWith("\"") && part.endsWith("\"");
        String name = quoted ? part.substring(1, part.length() - 1).replace("\"\"", "\"") : part;
        if (name.isEmpty()) {
            throw malformed(text);
        }
        return name;
    }

    private static IllegalArgumentException malformed(String text) {
        return new IllegalArgumentException("\"" + text
                + "\" is not the name of a table: write name or schema.name; put a part that contains dots in quotes");
    }

    @Override
    public String toString() {
        return schema == null ? name : schema + "." + name;
    }
}
