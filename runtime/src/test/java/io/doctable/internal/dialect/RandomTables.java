package io.doctable.internal.dialect;

import io.doctable.annotation.ReferenceAction;
import io.doctable.schema.ColumnSchema;
import io.doctable.schema.ColumnVariant;
import io.doctable.schema.ComputedSchema;
import io.doctable.schema.DataType;
import io.doctable.schema.DataType.Kind;
import io.doctable.schema.ForeignKeySchema;
import io.doctable.schema.IdentityStyle;
import io.doctable.schema.IndexSchema;
import io.doctable.schema.TableSchema;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Makes a table of any shape, the same one for the same seed. */
public final class RandomTables {
    private static final List<String> NAMES = List.of(
            "a",
            "b c",
            "order",
            "GROUP",
            "x\"y",
            "desc",
            "1st",
            "naïve",
            "日本",
            "a'b",
            "semi;colon",
            "-- no",
            "q?",
            "CHECK",
            "primary key",
            "[b]",
            "`t`",
            "(",
            "default",
            "a.b");
    private static final List<DataType> TYPES = List.of(
            DataType.of(Kind.BOOLEAN),
            DataType.of(Kind.SHORT),
            DataType.of(Kind.INT),
            DataType.of(Kind.LONG),
            DataType.of(Kind.FLOAT),
            DataType.of(Kind.DOUBLE),
            DataType.text(0),
            DataType.text(30),
            DataType.of(Kind.BYTES),
            DataType.decimal(9, 2),
            DataType.decimal(0, 0),
            DataType.bigInteger(30),
            DataType.of(Kind.INSTANT),
            DataType.of(Kind.LOCAL_DATE_TIME),
            DataType.of(Kind.LOCAL_DATE),
            DataType.of(Kind.LOCAL_TIME),
            DataType.of(Kind.UUID),
            DataType.of(Kind.JSON),
            DataType.arrayOf(DataType.text(0)));
    private static final List<String> TEXTS =
            List.of("'x'", "'it''s'", "lower('A')", "'(' || ')'", "'-- no comment'", "NULL", "'a' || 'b'");

    private final Random random;
    private final boolean sqlite;
    private final List<ColumnSchema> columns = new ArrayList<>();
    private TableSchema.Builder table = TableSchema.builder("t");

    public RandomTables(long seed, boolean sqlite) {
        this.random = new Random(seed);
        this.sqlite = sqlite;
    }

    public TableSchema next() {
        table = TableSchema.builder("t");
        columns.clear();
        List<String> names = new ArrayList<>(NAMES);
        Collections.shuffle(names, random);
        boolean identity = random.nextInt(3) == 0;
        int count = 1 + random.nextInt(6);
        for (int i = 0; i < count; i++) {
            ColumnSchema column = identity && i == 0 ? identity(names.get(i)) : column(names.get(i));
            columns.add(column);
            table.column(column);
        }
        keys(identity);
        if (sqlite && random.nextBoolean()) {
            table.notStrict();
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            index(names.get(names.size() - i));
        }
        if (maybe()) {
            table.check("ck " + names.get(0), quoted(pick(columns)) + " IS NOT NULL OR (1 = 1 AND 'a)' <> 'b')");
        }
        if (!sqlite && maybe()) {
            table.comment("what it's for");
        }
        return table.build();
    }

    private ColumnSchema identity(String name) {
        IdentityStyle style = sqlite
                ? pick(List.of(IdentityStyle.STANDARD, IdentityStyle.ROWID))
                : pick(List.of(IdentityStyle.STANDARD, IdentityStyle.ALWAYS, IdentityStyle.SERIAL));
        return ColumnSchema.builder(name, DataType.of(pick(List.of(Kind.INT, Kind.LONG))))
                .identity(style)
                .build();
    }

    private ColumnSchema column(String name) {
        DataType type = pick(TYPES);
        ColumnSchema.Builder column = ColumnSchema.builder(name, type);
        if (random.nextBoolean()) {
            column.nullable();
        }
        if (type.kind() == Kind.TEXT) {
            text(column, name);
        } else if (type.kind() == Kind.LONG && !columns.isEmpty() && maybe()) {
            column.computed(new ComputedSchema("length('x') * 2", true));
        } else if (type.kind() == Kind.LONG && random.nextBoolean()) {
            column.defaultSql(pick(List.of("1", "-5", "1 + 2", "(3) * (4)")));
        } else if (maybe()) {
            column.defaultSql("NULL").nullable();
        }
        if (!sqlite && maybe()) {
            column.comment("of " + name);
        }
        return column.build();
    }

    private void text(ColumnSchema.Builder column, String name) {
        if (random.nextBoolean()) {
            column.defaultSql(pick(TEXTS)).nullable();
        }
        if (maybe()) {
            column.collation(sqlite ? pick(List.of("NOCASE", "RTRIM")) : "C");
        }
        if (maybe()) {
            column.check('"' + name.replace("\"", "\"\"") + "\" <> 'y' AND 1 < 2");
        }
        if (!sqlite && maybe()) {
            column.on("postgresql", new ColumnVariant("character(5)", null, null, null));
        }
    }

    private void keys(boolean identity) {
        List<ColumnSchema> plain = columns.stream()
                .filter(column -> column.computed() == null
                        && column.type().kind() != Kind.JSON
                        && column.type().kind() != Kind.ARRAY)
                .toList();
        if (identity) {
            table.primaryKey(columns.get(0).name());
        } else if (!plain.isEmpty() && random.nextBoolean()) {
            List<ColumnSchema> never =
                    plain.stream().filter(column -> !column.nullable()).toList();
            if (!never.isEmpty()) {
                table.primaryKey(some(never));
                if (sqlite && random.nextBoolean()) {
                    table.withoutRowid();
                }
            }
        }
        if (random.nextBoolean()) {
            table.primaryKeyName(pick(List.of("the key", "pk\"", "PK")));
        }
        if (!plain.isEmpty() && random.nextBoolean()) {
            String[] unique = some(plain);
            table.unique(sqlite && maybe() ? "" : "uq 'x'", unique);
            if (maybe()) {
                // To itself, by the unique key.
                table.foreignKey(new ForeignKeySchema(
                        "fk self",
                        List.of(unique),
                        null,
                        "t",
                        List.of(unique),
                        pick(List.of(ReferenceAction.values())),
                        pick(List.of(ReferenceAction.values()))));
            }
        }
    }

    private void index(String name) {
        List<IndexSchema.Part> parts = new ArrayList<>();
        for (ColumnSchema column : columns) {
            if (random.nextBoolean() && column.type().kind() != Kind.JSON) {
                parts.add(new IndexSchema.Part(
                        column.name(), random.nextBoolean(), sqlite ? null : pick(List.of(true, false))));
            }
        }
        if (maybe() || parts.isEmpty()) {
            parts.add(new IndexSchema.Part("1 + length('x')", random.nextBoolean(), null, true));
        }
        table.index(new IndexSchema(
                "ix " + name, parts, random.nextBoolean(), maybe() ? quoted(pick(columns)) + " IS NOT NULL" : null));
    }

    private String[] some(List<ColumnSchema> from) {
        List<ColumnSchema> shuffled = new ArrayList<>(from);
        Collections.shuffle(shuffled, random);
        return shuffled.subList(0, 1 + random.nextInt(shuffled.size())).stream()
                .map(ColumnSchema::name)
                .toArray(String[]::new);
    }

    private boolean maybe() {
        return random.nextInt(3) == 0;
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    private static String quoted(ColumnSchema column) {
        return '"' + column.name().replace("\"", "\"\"") + '"';
    }
}
