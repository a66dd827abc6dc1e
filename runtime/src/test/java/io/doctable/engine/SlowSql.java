package io.doctable.engine;

import io.doctable.internal.connection.Call;
import io.doctable.internal.option.Access;
import io.doctable.internal.session.Lease;
import io.doctable.internal.session.Leases;
import io.doctable.internal.statement.SqlStatement;
import io.doctable.internal.tables.TableEntry;
import io.doctable.row.RowShape;
import io.doctable.schema.ColumnSchema;
import io.doctable.schema.DataType;
import java.sql.SQLException;
import java.util.List;

/** Statements that every database takes and that do not end in time. */
final class SlowSql {
    private static final String COUNTING =
            "WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c WHERE x < %d) ";

    private SlowSql() {}

    /** Counts so far, without an end where it is very far. */
    static String countTo(long last) {
        return COUNTING.formatted(last) + "SELECT count(*) AS n FROM c";
    }

    /** Gives its first row at once, on SQLite, and its second one never. */
    static String twoRows() {
        return COUNTING.formatted(1_000_000_000) + "SELECT x FROM c WHERE x = 1 OR x = 1000000000";
    }

    /** Inserts items without an end. */
    static String insert() {
        return "INSERT INTO item (id, text) " + COUNTING.formatted(1_000_000_000)
                + "SELECT x + 1000, 'text ' || x FROM c";
    }

    /** A query for numbers. */
    static SqlStatement query(String sql) {
        ColumnSchema number =
                ColumnSchema.builder("n", DataType.of(DataType.Kind.LONG)).build();
        return new SqlStatement(
                sql, new RowShape("item", List.of(), List.of()), new RowShape("item", List.of(number), List.of()));
    }

    /** Runs a query and reads all its rows; the last number, 0 for none. */
    static long read(Connectable where, TableEntry table, String sql) {
        try (Lease lease = Leases.of(where).lend(Access.READ, table)) {
            try (Call call = lease.call(query(sql))) {
                call.bind();
                call.query();
                long last = 0;
                while (call.next()) {
                    last = call.row().getLong();
                }
                return last;
            } catch (SQLException e) {
                throw lease.failure(e, sql);
            }
        }
    }

    /** Runs a change. */
    static void change(Connectable where, TableEntry table, String sql) {
        try (Lease lease = Leases.of(where).lend(Access.WRITE, table)) {
            try (Call call = lease.call(query(sql))) {
                call.bind();
                call.update();
            } catch (SQLException e) {
                throw lease.failure(e, sql);
            }
        }
    }
}
