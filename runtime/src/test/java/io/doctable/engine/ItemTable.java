package io.doctable.engine;

import io.doctable.internal.connection.Call;
import io.doctable.internal.option.Access;
import io.doctable.internal.session.Lease;
import io.doctable.internal.session.Leases;
import io.doctable.internal.statement.SqlStatement;
import io.doctable.internal.tables.TableEntry;
import io.doctable.row.RowReader;
import io.doctable.row.RowShape;
import io.doctable.row.RowWriter;
import io.doctable.schema.ColumnSchema;
import io.doctable.schema.DataType;
import io.doctable.schema.IndexSchema;
import io.doctable.schema.TableSchema;
import io.doctable.table.ForeignKey;
import io.doctable.table.LongColumn;
import io.doctable.table.PrimaryKey;
import io.doctable.table.RowMapping;
import io.doctable.table.Stamp;
import io.doctable.table.Table;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A table of items, with any name and any foreign keys, and statements on it. It is written by hand, because a generated
 * table has one name and fixed foreign keys.
 */
final class ItemTable extends Table<Item> {
    private static final List<ColumnSchema> BOTH = List.of(
            ColumnSchema.builder("id", DataType.LONG).build(),
            ColumnSchema.builder("text", DataType.TEXT).build());

    private static final RowMapping<Item> ROWS = new ItemRows();

    private ItemTable(TableSchema schema, PrimaryKey<Item, Long> key, List<ForeignKey<Item, ?>> references) {
        super(schema, Item.class, ROWS, key, List.of(), references);
    }

    /** A table that refers to none. */
    static ItemTable named(String name) {
        return referring(name, List.of(), List.of());
    }

    /** A table with a column {@code <target>_id} for each target. */
    static ItemTable referring(String name, List<String> names, List<Supplier<ItemTable>> targets) {
        TableSchema.Builder schema = TableSchema.builder(name);
        BOTH.forEach(schema::column);
        schema.primaryKey("id")
                .unique("uq_" + name + "_text", "text")
                .index("ix_" + name + "_text", IndexSchema.desc("text"));
        for (String target : names) {
            schema.column(ColumnSchema.builder(target + "_id", DataType.LONG).nullable());
            schema.foreignKey("fk_" + name + "_" + target, target + "_id").references(target, "id");
        }
        TableSchema built = schema.build();
        LongColumn<Item> id = new LongColumn<>(built, "id");
        List<ForeignKey<Item, ?>> keys = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            LongColumn<Item> column = new LongColumn<>(built, names.get(i) + "_id");
            keys.add(new ForeignKey<Item, Item>(name, "fk_" + name + "_" + names.get(i), targets.get(i), column));
        }
        return new ItemTable(built, new PrimaryKey<>(name, "pk_" + name, id::write, Item::id, id), keys);
    }

    /** Registers the table {@code item}. */
    public static TableEntry item(Connectable where) {
        return register(where, named("item"));
    }

    /** Registers a table with the engine, as constructing a DAO does. */
    public static TableEntry register(Connectable where, Table<?> table) {
        return Leases.of(where).context().tables().register(table);
    }

    /** Inserts an item. */
    static void insert(Connectable where, TableEntry table, long id, String text) {
        SqlStatement insert = new SqlStatement(
                "INSERT INTO \"" + table.schema().name() + "\" (\"id\", \"text\") VALUES (?, ?)",
                new RowShape(table.schema().name(), BOTH, List.of("id")),
                new RowShape(table.schema().name(), List.of(), List.of()));
        try (Lease lease = Leases.of(where).lend(Access.WRITE, table)) {
            insert(lease, insert, id, text);
        }
    }

    private static void insert(Lease lease, SqlStatement insert, long id, String text) {
        try (Call call = lease.call(insert)) {
            RowWriter out = call.bind();
            out.setLong(id);
            out.setString(text);
            call.update();
        } catch (SQLException e) {
            throw lease.failure(e, insert.text());
        }
    }

    /** Replaces an item's text by what follows it: one more than the number that it is. */
    static void increment(Connectable where, TableEntry table, long id) {
        SqlStatement update = new SqlStatement(
                "UPDATE \"" + table.schema().name()
                        + "\" SET \"text\" = CAST(CAST(\"text\" AS integer) + 1 AS text) WHERE \"id\" = ?",
                new RowShape(table.schema().name(), BOTH.subList(0, 1), List.of()),
                new RowShape(table.schema().name(), List.of(), List.of()));
        try (Lease lease = Leases.of(where).lend(Access.WRITE, table);
                Call call = lease.call(update)) {
            call.bind().setLong(id);
            call.update();
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    /** All items, by id. */
    static List<Item> all(Connectable where, TableEntry table) {
        SqlStatement select = all(table);
        try (Lease lease = Leases.of(where).lend(Access.READ, table)) {
            List<Item> items = new ArrayList<>();
            try (Call call = lease.call(select)) {
                call.query();
                while (call.next()) {
                    items.add(new Item(call.row().getLong(), call.row().getString()));
                }
                return items;
            } catch (SQLException e) {
                throw lease.failure(e, select.text());
            }
        }
    }

    /** The statement that reads all items. */
    static SqlStatement all(TableEntry table) {
        return new SqlStatement(
                "SELECT t.\"id\", t.\"text\" FROM \"" + table.schema().name() + "\" AS t ORDER BY t.\"id\"",
                new RowShape(table.schema().name(), List.of(), List.of()),
                new RowShape(table.schema().name(), BOTH, List.of("id")));
    }

    /** The ids of all items, in order. */
    static List<Long> ids(Connectable where, TableEntry table) {
        return all(where, table).stream().map(Item::id).toList();
    }

    /** The item of that id. */
    static Optional<Item> find(Connectable where, TableEntry table, long id) {
        return all(where, table).stream().filter(item -> item.id() == id).findFirst();
    }

    private static final class ItemRows implements RowMapping<Item> {
        @Override
        public Item read(RowReader in) throws SQLException {
            return new Item(in.getLong(), in.getString());
        }

        @Override
        public void write(RowWriter out, Item row) throws SQLException {
            out.setLong(row.id());
            out.setString(row.text());
        }

        @Override
        public Item normalize(Item row) {
            return row;
        }

        @Override
        public void writeUpdate(RowWriter out, Item row, Stamp stamp) throws SQLException {
            out.setString(row.text());
        }

        @Override
        public Item updated(Item row, Stamp stamp) {
            return row;
        }
    }
}
