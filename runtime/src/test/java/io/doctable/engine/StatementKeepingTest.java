package io.doctable.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.doctable.database.TestDatabase;
import io.doctable.error.DocTableException;
import io.doctable.error.MappingException;
import io.doctable.internal.connection.Call;
import io.doctable.internal.connection.StatementCache;
import io.doctable.internal.option.Access;
import io.doctable.internal.session.Lease;
import io.doctable.internal.session.Leases;
import io.doctable.internal.session.Lent;
import io.doctable.internal.statement.SqlStatement;
import io.doctable.internal.tables.TableEntry;
import io.doctable.row.RowShape;
import io.doctable.schema.ColumnSchema;
import io.doctable.schema.DataType;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StatementKeepingTest {
    private static final RowShape NONE = new RowShape("", List.of(), List.of());
    private static final List<ColumnSchema> NUMBER =
            List.of(ColumnSchema.builder("n", DataType.of(DataType.Kind.LONG)).build());

    @TempDir
    Path folder;

    private static SqlStatement number(String sql) {
        return new SqlStatement(sql, NONE, new RowShape("", NUMBER, List.of()));
    }

    /** A cache of three statements, for as long as {@code connection} is open. */
    private static StatementCache threeKept(Engine engine, DbConnection connection) throws SQLException {
        Connection raw = connection.unwrap(Connection.class);
        return new StatementCache(raw, Leases.of(engine).context().dialect().route(raw, engine.jsonCodec()), 3);
    }

    private static long read(Call call) throws SQLException {
        try (call) {
            call.query();
            call.next();
            return call.row().getLong();
        }
    }

    @ParameterizedTest
    @EnumSource
    void freeStatementServesAgain(TestDatabase kind) throws SQLException {
        try (Engine engine = kind.open(folder);
                DbConnection connection = engine.connect()) {
            StatementCache kept = threeKept(engine, connection);
            Call first = kept.call(number("SELECT 1"));
            assertThat(read(first)).isEqualTo(1);
            assertThat(kept.call(number("SELECT 1"))).isSameAs(first);
            assertThat(read(first)).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void leastUsedIsGivenUpButNotABusyOne(TestDatabase kind) throws SQLException {
        try (Engine engine = kind.open(folder);
                DbConnection connection = engine.connect()) {
            StatementCache kept = threeKept(engine, connection);
            Call busy = kept.call(number("SELECT 0"));
            busy.query();
            for (int i = 1; i <= 10; i++) {
                assertThat(read(kept.call(number("SELECT " + i)))).isEqualTo(i);
                assertThat(kept.size()).isLessThanOrEqualTo(3);
            }
            assertThat(busy.next()).isTrue();
            busy.close();
            assertThat(kept.call(number("SELECT 0"))).isSameAs(busy);
            busy.close();
            List<Call> all = new ArrayList<>();
            for (int i = 0; i < 5; i++) {
                all.add(kept.call(number("SELECT 10" + i)));
            }
            for (Call each : all) {
                assertThat(read(each)).isGreaterThanOrEqualTo(100);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void oneTextServesTwoOpenResults(TestDatabase kind) throws SQLException {
        try (Engine engine = kind.open(folder)) {
            TableEntry item = ItemTable.item(engine);
            for (int i = 0; i < 3; i++) {
                ItemTable.insert(engine, item, i, "x" + i);
            }
            List<Long> seen = new ArrayList<>();
            try (DbConnection connection = engine.connect();
                    Lease lease = Leases.of(connection).lend(Access.READ, item);
                    Call outer = lease.call(ItemTable.all(item))) {
                outer.query();
                while (outer.next()) {
                    seen.add(outer.row().getLong());
                    assertThat(ItemTable.ids(connection, item)).containsExactly(0L, 1L, 2L);
                }
            }
            assertThat(seen).containsExactly(0L, 1L, 2L);
            assertThat(engine.lent()).isEqualTo(Lent.NOTHING);
        }
    }

    @ParameterizedTest
    @EnumSource
    void failedStatementIsNotUsedAgain(TestDatabase kind) throws SQLException {
        try (Engine engine = kind.open(folder);
                DbConnection connection = engine.connect()) {
            StatementCache kept = threeKept(engine, connection);
            SqlStatement bad = number("SELECT abs(-9223372036854775807 - 1) / (1 - 1)");
            for (int i = 0; i < 2; i++) {
                try (Call call = kept.call(bad)) {
                    call.query();
                    call.next();
                } catch (SQLException e) {
                    assertThat(kept.size()).isLessThanOrEqualTo(1);
                }
            }
            assertThat(kept.size()).isZero();
            assertThat(kept.busy()).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource
    void statementsDieWithTheirConnection(TestDatabase kind) throws SQLException {
        try (Engine engine = kind.open(folder)) {
            TableEntry item = ItemTable.item(engine);
            for (int i = 0; i < 5; i++) {
                ItemTable.insert(engine, item, i, "x" + i);
                try (DbConnection connection = engine.connect()) {
                    assertThat(ItemTable.ids(connection, item)).hasSize(i + 1);
                    connection.unwrap(Connection.class).close();
                }
                assertThat(engine.sessions().connections()).isLessThanOrEqualTo(1);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void missingParameterIsRefusedBeforeAnythingIsSent(TestDatabase kind) {
        try (Engine engine = kind.open(folder)) {
            TableEntry item = ItemTable.item(engine);
            SqlStatement insert = item.statements().insertAsIs();
            // A kept statement, whose former values must not serve again.
            for (int i = 1; i <= 2; i++) {
                try (Lease lease = Leases.of(engine).lend(Access.WRITE, item)) {
                    insertAll(lease, insert, i);
                    assertThatThrownBy(() -> insertFirst(lease, insert)).isInstanceOf(MappingException.class);
                    assertThatThrownBy(() -> insertNone(lease, insert)).isInstanceOf(MappingException.class);
                }
            }
            assertThat(ItemTable.ids(engine, item)).containsExactly(1L, 2L);
        }
    }

    private static void insertAll(Lease lease, SqlStatement insert, long id) {
        try (Call call = lease.call(insert)) {
            var out = call.bind();
            out.setLong(id);
            out.setString("x" + id);
            assertThat(call.update()).isEqualTo(1);
        } catch (SQLException e) {
            throw lease.failure(e, insert.text());
        }
    }

    private static void insertFirst(Lease lease, SqlStatement insert) throws SQLException {
        try (Call call = lease.call(insert)) {
            call.bind().setLong(7);
            call.update();
        }
    }

    private static void insertNone(Lease lease, SqlStatement insert) throws SQLException {
        try (Call call = lease.call(insert)) {
            call.update();
        }
    }

    @Test
    void nothingIsKeptWhereTheSizeIsZero() throws SQLException {
        try (Engine engine = Engine.builder("sqlite://").statementCacheSize(0).build()) {
            TableEntry item = ItemTable.item(engine);
            ItemTable.insert(engine, item, 1, "x");
            assertThat(ItemTable.ids(engine, item)).containsExactly(1L);
            assertThatThrownBy(() -> ItemTable.insert(engine, item, 1, "x")).isInstanceOf(DocTableException.class);
        }
    }
}
