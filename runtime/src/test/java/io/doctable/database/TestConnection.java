package io.doctable.database;

import io.doctable.internal.dialect.ConnectionSettings;
import io.doctable.internal.dialect.Dialect;
import io.doctable.internal.dialect.DriverAddress;
import io.doctable.internal.dialect.RowRoute;
import io.doctable.internal.dialect.ServerAddress;
import io.doctable.internal.json.JsonCodecs;
import io.doctable.internal.option.OpenMode;
import io.doctable.internal.statement.SqlStatement;
import io.doctable.option.EngineUrl;
import io.doctable.row.RowBinder;
import io.doctable.row.RowReader;
import io.doctable.row.RowShape;
import io.doctable.row.RowWriter;
import io.doctable.schema.TableSchema;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A connection to a test database with nothing but its dialect on top. */
public final class TestConnection implements AutoCloseable {
    private final Dialect dialect;
    private final Connection raw;
    private final RowRoute route;

    private TestConnection(Dialect dialect, Connection raw) throws SQLException {
        this.dialect = dialect;
        this.raw = raw;
        this.route = dialect.route(raw, JsonCodecs.onClassPath());
    }

    /** A connection to a new, empty database. */
    public static TestConnection open(TestDatabase database, Path folder) throws SQLException {
        return open(database.newUrl(folder));
    }

    /** A connection to the database of a URL. */
    public static TestConnection open(String url) throws SQLException {
        return open(url, new ConnectionSettings(Duration.ofMillis(200), false, null));
    }

    /** A connection with settings of its own. */
    public static TestConnection open(String url, ConnectionSettings settings) throws SQLException {
        EngineUrl parsed = EngineUrl.parse(url);
        Map<String, String> options = new LinkedHashMap<>();
        parsed.query().forEach((key, values) -> options.put(key, values.get(0)));
        ServerAddress server = new ServerAddress(
                parsed.host(), parsed.port(), parsed.user(), parsed.password(), parsed.database(), options);
        Dialect dialect = Dialect.named(parsed.dialect());
        DriverAddress address = dialect.address(server, OpenMode.CREATE);
        Connection raw = DriverManager.getConnection(address.jdbcUrl(), address.properties());
        dialect.prepareConnection(raw, settings);
        return new TestConnection(dialect, raw);
    }

    /** The dialect. */
    public Dialect dialect() {
        return dialect;
    }

    /** The physical connection. */
    public Connection raw() {
        return raw;
    }

    /** Runs statements. */
    public void execute(String... statements) throws SQLException {
        for (String sql : statements) {
            try (Statement statement = raw.createStatement()) {
                statement.execute(sql);
            }
        }
    }

    /** Creates tables. */
    public void create(TableSchema... tables) throws SQLException {
        execute(dialect.createTables(List.of(tables)).toArray(String[]::new));
    }

    /** Runs a statement that gives no rows. */
    public int update(SqlStatement statement, RowBinder values) throws SQLException {
        try (PreparedStatement prepared = raw.prepareStatement(statement.text())) {
            bind(prepared, statement.parameters(), values);
            return prepared.executeUpdate();
        }
    }

    /** The rows of a query. */
    public <T extends @Nullable Object> List<T> query(SqlStatement statement, RowBinder values, Reading<T> reading)
            throws SQLException {
        return queryAgain(1, statement, values, reading);
    }

    /**
     * The rows of a query whose prepared statement was used before: from some time on PostgreSQL's driver lets the server
     * send values in binary.
     */
    public <T extends @Nullable Object> List<T> queryAgain(
            int times, SqlStatement statement, RowBinder values, Reading<T> reading) throws SQLException {
        List<T> results = new ArrayList<>();
        try (PreparedStatement prepared = raw.prepareStatement(statement.text())) {
            for (int i = 0; i < times; i++) {
                results.clear();
                bind(prepared, statement.parameters(), values);
                try (ResultSet rows = prepared.executeQuery()) {
                    RowReader reader = route.reader(rows, statement.results());
                    while (rows.next()) {
                        reader.rewind();
                        results.add(reading.read(reader));
                    }
                }
            }
        }
        return results;
    }

    private void bind(PreparedStatement prepared, RowShape parameters, RowBinder values) throws SQLException {
        RowWriter writer = route.writer(prepared);
        writer.start(parameters);
        values.bind(writer);
    }

    @Override
    public void close() throws SQLException {
        raw.close();
    }

    /** Reads a row. */
    public interface Reading<T extends @Nullable Object> {
        /** Reads the row's values, in order. */
        T read(RowReader in) throws SQLException;
    }
}
