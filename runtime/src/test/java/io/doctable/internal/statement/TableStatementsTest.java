package io.doctable.internal.statement;

import static org.assertj.core.api.Assertions.assertThat;

import io.doctable.database.TestConnection;
import io.doctable.database.TestDatabase;
import io.doctable.internal.dialect.Dialect;
import io.doctable.row.RowBinder;
import io.doctable.row.RowReader;
import io.doctable.schema.ColumnSchema;
import io.doctable.schema.DataType;
import io.doctable.schema.DataType.Kind;
import io.doctable.schema.Generation;
import io.doctable.schema.TableSchema;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The fixed statements: their texts, and that the databases do what they say. */
class TableStatementsTest {
    private static final TableSchema NOTE = TableSchema.builder("note")
            .column(ColumnSchema.builder("id", DataType.of(Kind.LONG)).generated(Generation.IDENTITY))
            .column(ColumnSchema.builder("key", DataType.text(0)))
            .column(ColumnSchema.builder("text", DataType.text(0)).defaultSql("'none'"))
            .column(ColumnSchema.builder("stars", DataType.of(Kind.INT)).defaultSql("3"))
            .column(ColumnSchema.builder("made", DataType.of(Kind.LONG)).generated(Generation.CREATED_AT))
            .column(ColumnSchema.builder("changed", DataType.of(Kind.LONG)).generated(Generation.UPDATED_AT))
            .column(ColumnSchema.builder("version", DataType.of(Kind.INT)).generated(Generation.VERSION))
            .primaryKey("id")
            .unique("uq_note_key", "key")
            .build();
    private static final RowBinder FIRST = out -> {
        out.setString("k");
        out.setString("t");
        out.setInt(5);
        out.setLong(100);
        out.setLong(100);
        out.setInt(1);
    };

    @TempDir
    Path folder;

    @Test
    void texts() {
        TableStatements statements = new TableStatements(Dialect.named("sqlite"), NOTE);
        assertThat(statements.selectAll().text())
                .isEqualTo(
                        "SELECT t.\"id\", t.\"key\", t.\"text\", t.\"stars\", t.\"made\", t.\"changed\", t.\"version\""
                                + " FROM \"note\" AS t");
        assertThat(statements.insert(0).text())
                .isEqualTo("INSERT INTO \"note\" (\"key\", \"text\", \"stars\", \"made\", \"changed\", \"version\")"
                        + " VALUES (?, ?, ?, ?, ?, ?) RETURNING \"note\".\"id\"");
        assertThat(statements.insert(0b10, 2).text())
                .isEqualTo("INSERT INTO \"note\" (\"key\", \"text\", \"made\", \"changed\", \"version\")"
                        + " VALUES (?, ?, ?, ?, ?), (?, ?, ?, ?, ?) RETURNING \"note\".\"id\", \"note\".\"stars\"");
        assertThat(statements.insertOnly(0b11, 1).text())
                .isEqualTo("INSERT INTO \"note\" (\"key\", \"made\", \"changed\", \"version\") VALUES (?, ?, ?, ?)");
        assertThat(statements.insertIfAbsent(0b11, List.of("key")).text())
                .endsWith(" VALUES (?, ?, ?, ?) ON CONFLICT (\"key\") DO NOTHING"
                        + " RETURNING \"note\".\"id\", \"note\".\"text\", \"note\".\"stars\"");
        assertThat(statements.upsert(0, List.of("key")).text())
                .contains(" ON CONFLICT (\"key\") DO UPDATE SET \"text\" = excluded.\"text\", \"stars\" ="
                        + " excluded.\"stars\", \"changed\" = excluded.\"changed\", \"version\" = \"note\".\"version\" + 1"
                        + " RETURNING \"note\".\"id\", ");
        assertThat(statements.upsert(0, List.of("key"), List.of("stars")).text())
                .contains(
                        " DO UPDATE SET \"stars\" = excluded.\"stars\", \"changed\" = excluded.\"changed\", \"version\" =");
        assertThat(statements.update().text())
                .isEqualTo("UPDATE \"note\" AS t SET \"key\" = ?, \"text\" = ?, \"stars\" = ?, \"changed\" = ?,"
                        + " \"version\" = t.\"version\" + 1 WHERE t.\"id\" = ? AND t.\"version\" = ?");
        assertThat(statements.delete().text())
                .isEqualTo("DELETE FROM \"note\" AS t WHERE t.\"id\" = ? AND t.\"version\" = ?");
        assertThat(statements.deleteById().text()).isEqualTo("DELETE FROM \"note\" AS t WHERE t.\"id\" = ?");
        assertThat(statements.selectByAny(List.of("id"), 3).text()).endsWith(" WHERE t.\"id\" IN (?, ?, ?)");
        assertThat(statements.selectByAny(List.of("id", "key"), 2).text())
                .endsWith(" WHERE t.\"id\" = ? AND t.\"key\" = ? OR t.\"id\" = ? AND t.\"key\" = ?");
        assertThat(statements.rowsPerInsert(0)).isEqualTo(100);
        assertThat(statements.insert(0)).isSameAs(statements.insert(0));
        assertThat(statements.insert(1)).isSameAs(statements.insert(1));
    }

    @Test
    void widthLimitsTheRowsOfAnInsert() {
        TableSchema.Builder wide = TableSchema.builder("wide");
        for (int i = 0; i < 1000; i++) {
            wide.column(ColumnSchema.builder("c" + i, DataType.of(Kind.INT)));
        }
        assertThat(new TableStatements(Dialect.named("sqlite"), wide.build()).rowsPerInsert(0))
                .isEqualTo(32);
        TableSchema counted = TableSchema.builder("counted")
                .column(ColumnSchema.builder("id", DataType.of(Kind.INT)).generated(Generation.IDENTITY))
                .primaryKey("id")
                .build();
        TableStatements statements = new TableStatements(Dialect.named("sqlite"), counted);
        assertThat(statements.rowsPerInsert(0)).isEqualTo(1);
        assertThat(statements.insert(0).text())
                .isEqualTo("INSERT INTO \"counted\" DEFAULT VALUES RETURNING \"counted\".\"id\"");
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void insertAndUpsert(TestDatabase database) throws SQLException {
        try (TestConnection db = TestConnection.open(database, folder)) {
            db.create(NOTE);
            TableStatements statements = new TableStatements(db.dialect(), NOTE);
            assertThat(db.query(statements.insert(0), FIRST, RowReader::getLong))
                    .containsExactly(1L);
            assertThat(db.query(statements.insertIfAbsent(0, List.of("key")), FIRST, RowReader::getLong))
                    .isEmpty();
            assertThat(db.query(
                            statements.upsert(0, List.of("key"), List.of("stars")), FIRST, TableStatementsTest::row))
                    .containsExactly("1 k t 5 100 100 2");
            assertThat(db.query(
                            statements.upsert(0b11, List.of("key")),
                            out -> {
                                out.setString("k");
                                out.setLong(200);
                                out.setLong(200);
                                out.setInt(1);
                            },
                            TableStatementsTest::row))
                    .as("what is unset stays as it was, so does the time of creation")
                    .containsExactly("1 k t 5 100 200 3");
            assertThat(db.query(
                            statements.insert(0b11, 2),
                            out -> {
                                for (String key : List.of("a", "b")) {
                                    out.setString(key);
                                    out.setLong(1);
                                    out.setLong(1);
                                    out.setInt(1);
                                }
                            },
                            in -> in.getLong() > 1 ? in.getString() + in.getInt() : ""))
                    .containsExactly("none3", "none3");
            assertThat(db.query(
                            statements.selectBy(List.of("key")), out -> out.setString("b"), TableStatementsTest::row))
                    .singleElement()
                    .asString()
                    .endsWith(" b none 3 1 1 1");
            assertThat(db.query(statements.count(), out -> {}, RowReader::getLong))
                    .containsExactly(3L);
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void updateAndDelete(TestDatabase database) throws SQLException {
        try (TestConnection db = TestConnection.open(database, folder)) {
            db.create(NOTE);
            TableStatements statements = new TableStatements(db.dialect(), NOTE);
            db.query(statements.insert(0), FIRST, RowReader::getLong);
            assertThat(db.update(statements.update(), changed(1))).isEqualTo(1);
            assertThat(db.update(statements.update(), changed(1))).as("stale").isZero();
            assertThat(db.query(statements.selectAll(), out -> {}, TableStatementsTest::row))
                    .containsExactly("1 k2 t2 6 100 300 2");
            RowBinder stale = out -> {
                out.setLong(1);
                out.setInt(1);
            };
            assertThat(db.update(statements.delete(), stale)).isZero();
            assertThat(db.update(statements.deleteById(), out -> out.setLong(1)))
                    .isEqualTo(1);
            assertThat(db.update(statements.deleteAll(), out -> {})).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void identityGoesOnAfterRowsInsertedAsTheyAre(TestDatabase database) throws SQLException {
        try (TestConnection db = TestConnection.open(database, folder)) {
            db.create(NOTE);
            TableStatements statements = new TableStatements(db.dialect(), NOTE);
            db.update(statements.insertAsIs(2), out -> {
                for (int i = 0; i < 2; i++) {
                    out.setLong(40 + i);
                    out.setString("x" + i);
                    out.setString("t");
                    out.setInt(5);
                    out.setLong(100);
                    out.setLong(100);
                    out.setInt(1);
                }
            });
            String move = db.dialect().moveIdentity(NOTE);
            if (move != null) {
                db.execute(move);
            }
            assertThat(db.query(statements.insert(0), FIRST, RowReader::getLong))
                    .containsExactly(42L);
            String lastId = db.dialect().lastInsertId();
            if (lastId != null) {
                SqlStatement last = new SqlStatement(
                        lastId,
                        statements.count().parameters(),
                        statements.count().results());
                assertThat(db.query(last, out -> {}, RowReader::getLong)).containsExactly(42L);
            }
        }
    }

    private static RowBinder changed(int version) {
        return out -> {
            out.setString("k2");
            out.setString("t2");
            out.setInt(6);
            out.setLong(300);
            out.setLong(1);
            out.setInt(version);
        };
    }

    private static String row(RowReader in) throws SQLException {
        return in.getLong() + " " + in.getString() + " " + in.getString() + " " + in.getInt() + " " + in.getLong() + " "
                + in.getLong() + " " + in.getInt();
    }
}
