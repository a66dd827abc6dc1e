package io.doctable.benchmarks.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.doctable.benchmarks.data.DocumentDao;
import io.doctable.benchmarks.data.NewDocument;
import io.doctable.engine.Engine;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The contestant "same" works on the table that DocTable creates, and stores the same values. */
class FormTest {
    private static final String COLUMNS =
            "SELECT cid, name, type, \"notnull\", pk FROM pragma_table_xinfo('documents')";
    private static final String STRICT = "SELECT \"strict\" FROM pragma_table_list('documents')";
    private static final String COUNTED =
            "SELECT sql LIKE '%autoincrement%' FROM sqlite_master WHERE name = 'documents'";

    @TempDir
    private Path folder;

    @Test
    void theTableIsTheOneOfDocTable() throws SQLException {
        Path generated = folder.resolve("generated.db").toAbsolutePath();
        Path written = folder.resolve("written.db").toAbsolutePath();
        try (Engine engine = Engine.open("sqlite:///" + generated)) {
            new DocumentDao(engine).createTable();
        }
        query(written, Form.OWN_SQLITE.ddl());

        for (String sql : List.of(COLUMNS, STRICT, COUNTED)) {
            assertThat(query(written, sql)).as(sql).isEqualTo(query(generated, sql));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-01-01T00:00:00Z", "2024-01-01T00:00:00.120Z", "2024-01-01T00:00:00.123456Z"})
    void timesAreTheSameText(Instant time) throws SQLException {
        Path file = folder.resolve("times.db").toAbsolutePath();
        try (Engine engine = Engine.open("sqlite:///" + file)) {
            new DocumentDao(engine).insert(NewDocument.of("a", 1, true, time));
        }
        assertThat(query(file, "SELECT created_at FROM documents"))
                .containsExactly(TimeForm.TEXT.toColumn(time).toString());
    }

    private static List<String> query(Path file, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            List<String> rows = new ArrayList<>();
            if (statement.execute(sql)) {
                try (ResultSet result = statement.getResultSet()) {
                    int columns = result.getMetaData().getColumnCount();
                    while (result.next()) {
                        List<String> row = new ArrayList<>();
                        for (int column = 1; column <= columns; column++) {
                            row.add(result.getString(column));
                        }
                        rows.add(String.join(" ", row));
                    }
                }
            }
            return rows;
        }
    }
}
