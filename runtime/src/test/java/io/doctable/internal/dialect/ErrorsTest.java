package io.doctable.internal.dialect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.doctable.annotation.ReferenceAction;
import io.doctable.database.TestConnection;
import io.doctable.database.TestDatabase;
import io.doctable.error.CheckViolationException;
import io.doctable.error.ConstraintViolationException;
import io.doctable.error.DocTableException;
import io.doctable.error.ForeignKeyViolationException;
import io.doctable.error.NoSuchTableException;
import io.doctable.error.NotNullViolationException;
import io.doctable.error.ReadOnlyException;
import io.doctable.error.UniqueViolationException;
import io.doctable.internal.option.TransactionMode;
import io.doctable.schema.ColumnSchema;
import io.doctable.schema.Constraint;
import io.doctable.schema.DataType;
import io.doctable.schema.DataType.Kind;
import io.doctable.schema.ForeignKeySchema;
import io.doctable.schema.TableSchema;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Errors that every database has: their types, what they tell, and that they show no values. */
class ErrorsTest {
    private static final String SECRET = "top-secret";
    private static final TableSchema TABLE = TableSchema.builder("item")
            .column(ColumnSchema.builder("id", DataType.of(Kind.LONG)))
            .column(ColumnSchema.builder("a.b, c", DataType.text(0)).check("\"a.b, c\" <> 'bad top-secret'"))
            .column(ColumnSchema.builder("d", DataType.of(Kind.LONG)).nullable())
            .column(ColumnSchema.builder("parent", DataType.of(Kind.LONG)).nullable())
            .primaryKey("id")
            .unique("uq_item", "a.b, c", "d")
            .foreignKey(new ForeignKeySchema(
                    "fk_item_parent",
                    List.of("parent"),
                    null,
                    "item",
                    List.of("id"),
                    ReferenceAction.NO_ACTION,
                    ReferenceAction.NO_ACTION))
            .build();

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void constraints(TestDatabase database) throws SQLException {
        try (TestConnection db = TestConnection.open(database, folder)) {
            db.create(TABLE);
            db.execute("INSERT INTO item VALUES (1, '" + SECRET + "', 7, NULL)");

            UniqueViolationException unique = failing(
                    db, UniqueViolationException.class, "INSERT INTO item VALUES (2, '" + SECRET + "', 7, NULL)");
            assertThat(unique.constraint()).isEqualTo("uq_item");
            assertThat(unique.columns()).containsExactly("a.b, c", "d");
            assertThat(unique.is(constraint("uq_item", "a.b, c", "d"))).isTrue();
            assertThat(unique.is(constraint("pk_item", "id"))).isFalse();
            assertThat(unique)
                    .hasMessageContaining(
                            "another row of table item already has the same a.b, c, d (constraint uq_item)");

            UniqueViolationException primary =
                    failing(db, UniqueViolationException.class, "INSERT INTO item VALUES (1, 'x', 8, NULL)");
            assertThat(primary.is(constraint("pk_item", "id"))).isTrue();

            NotNullViolationException missing =
                    failing(db, NotNullViolationException.class, "INSERT INTO item VALUES (3, NULL, 8, NULL)");
            assertThat(missing.columns()).containsExactly("a.b, c");
            assertThat(missing.table()).isEqualTo("item");

            CheckViolationException check = failing(
                    db, CheckViolationException.class, "INSERT INTO item VALUES (3, 'bad " + SECRET + "', 8, NULL)");
            assertThat(check.constraint()).isEqualTo("ck_item_a.b, c");
            assertThat(check.table()).isEqualTo("item");

            failing(db, ForeignKeyViolationException.class, "INSERT INTO item VALUES (3, 'x', 8, 99)");
            db.execute("INSERT INTO item VALUES (4, 'x', 8, 1)");
            failing(db, ForeignKeyViolationException.class, "DELETE FROM item WHERE id = 1");
            assertThat(unique.isRetryable()).isFalse();
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void constraintsOfATableThatOthersMade(TestDatabase database) throws SQLException {
        try (TestConnection db = TestConnection.open(database, folder)) {
            db.execute(
                    "CREATE TABLE item (id bigint PRIMARY KEY, \"a.b, c\" text, d bigint, parent bigint, UNIQUE (d))",
                    "INSERT INTO item VALUES (1, 'x', 7, NULL)");
            TableSchema wanted = TableSchema.builder("item")
                    .column(ColumnSchema.builder("d", DataType.of(Kind.LONG)))
                    .unique("uq_item_d", "d")
                    .build();
            DocTableException e = failing(db, wanted, "INSERT INTO item VALUES (2, 'x', 7, NULL)");
            assertThat(((ConstraintViolationException) e).is(constraint("uq_item_d", "d")))
                    .isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void statements(TestDatabase database) throws SQLException {
        try (TestConnection db = TestConnection.open(database, folder)) {
            assertThat(failing(db, NoSuchTableException.class, "SELECT * FROM nowhere"))
                    .hasMessageContaining("nowhere")
                    .hasMessageContaining("in: SELECT * FROM nowhere");
            assertThat(failing(db, TABLE, "SELEKT 1")).hasMessageContaining("SELEKT");
            db.create(TABLE);
            assertThat(db.dialect().isCreationRace(failure(db, "CREATE TABLE item (x integer)")))
                    .isTrue();
            db.dialect().begin(db.raw(), TransactionMode.READ);
            failing(db, ReadOnlyException.class, "INSERT INTO item VALUES (1, 'x', 7, NULL)");
            db.dialect().rollback(db.raw(), TransactionMode.READ);
            db.execute("INSERT INTO item VALUES (1, 'x', 7, NULL)");
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void batchesShowNoValues(TestDatabase database) throws SQLException {
        try (TestConnection db = TestConnection.open(database, folder)) {
            db.create(TABLE);
            String sql = "INSERT INTO item VALUES (?, ?, 7, NULL)";
            try (PreparedStatement batch = db.raw().prepareStatement(sql)) {
                for (int i = 0; i < 2; i++) {
                    batch.setLong(1, i);
                    batch.setString(2, SECRET);
                    batch.addBatch();
                }
                SQLException failure = catchThrowableOfType(SQLException.class, batch::executeBatch);
                DocTableException ours = db.dialect().translate(failure, sql, TABLE);
                assertThat(ours).isInstanceOf(UniqueViolationException.class);
                assertNoSecret(ours);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void rollbackOfWhatIsOverIsNoError(TestDatabase database) throws SQLException {
        try (TestConnection db = TestConnection.open(database, folder)) {
            db.dialect().begin(db.raw(), TransactionMode.WRITE);
            db.execute("CREATE TABLE t (x integer)");
            db.dialect().rollback(db.raw(), TransactionMode.WRITE);
            assertThat(db.dialect().catalogue(db.raw()).outline(null, "t")).isEmpty();
            db.dialect().begin(db.raw(), TransactionMode.WRITE);
            db.execute("CREATE TABLE t (x integer)");
            db.dialect().commit(db.raw(), TransactionMode.WRITE);
            assertThat(db.dialect().catalogue(db.raw()).outline(null, "t")).isPresent();
            db.dialect().begin(db.raw(), TransactionMode.WRITE);
            db.execute("ROLLBACK");
            db.dialect().rollback(db.raw(), TransactionMode.WRITE);
        }
    }

    private static Constraint constraint(String name, String... columns) {
        return new Constraint() {
            @Override
            public String table() {
                return "item";
            }

            @Override
            public String name() {
                return name;
            }

            @Override
            public List<String> columns() {
                return List.of(columns);
            }
        };
    }

    private static <E extends DocTableException> E failing(TestConnection db, Class<E> type, String sql) {
        DocTableException ours = failing(db, TABLE, sql);
        assertThat(ours).isInstanceOf(type);
        return type.cast(ours);
    }

    private static DocTableException failing(TestConnection db, TableSchema table, String sql) {
        String shown = sql.contains(SECRET) ? "INSERT INTO item VALUES (?, ?, ?, ?)" : sql;
        DocTableException ours = db.dialect().translate(failure(db, sql), shown, table);
        assertThat(ours.statement()).isEqualTo(shown);
        assertNoSecret(ours);
        return ours;
    }

    private static SQLException failure(TestConnection db, String sql) {
        SQLException failure = catchThrowableOfType(SQLException.class, () -> db.execute(sql));
        assertThat((Throwable) failure).as(sql).isNotNull();
        assertThat(db.dialect().breaksConnection(failure)).isFalse();
        assertThat(db.dialect().endsTransaction(failure)).isFalse();
        return failure;
    }

    private static void assertNoSecret(DocTableException ours) {
        for (Throwable t = ours; t != null; t = t.getCause()) {
            assertThat(t.toString()).doesNotContain(SECRET);
        }
    }
}
