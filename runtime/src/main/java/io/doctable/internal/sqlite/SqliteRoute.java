package io.doctable.internal.sqlite;

import io.doctable.internal.dialect.RowRoute;
import io.doctable.internal.row.ConnectionHealth;
import io.doctable.internal.row.RowValues;
import io.doctable.json.JsonCodec;
import io.doctable.row.RowReader;
import io.doctable.row.RowShape;
import io.doctable.row.RowWriter;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import org.sqlite.SQLiteConnection;

/** Rows on a SQLite connection; knows which tables are STRICT, and how the database stores text. */
final class SqliteRoute implements RowRoute {
    /** A STRICT table whose columns all have a type, so that their values need no second look. */
    private static final String STRICT = """
            SELECT l.strict AND NOT EXISTS (SELECT 1 FROM pragma_table_xinfo(l.name, l.schema) AS c WHERE c.type = 'ANY')
            FROM pragma_table_list AS l
            WHERE l.name = ?1 COLLATE NOCASE OR l.schema || '.' || l.name = ?1 COLLATE NOCASE""";

    private final Connection raw;
    private final JsonCodec json;
    private final ConnectionHealth health;
    private final boolean utf8;
    /** Whether the driver runs a query for the key after each insert, except in batches. It is slow. */
    private final boolean looksUpKeys;

    private final Map<String, Boolean> strict = new HashMap<>();

    SqliteRoute(Connection raw, JsonCodec json, ConnectionHealth health) throws SQLException {
        this.raw = raw;
        this.health = health;
        this.json = json;
        this.looksUpKeys = looksUpKeys(raw);
        try (Statement statement = raw.createStatement()) {
            this.utf8 = SqlitePragmas.value(statement, "encoding").equals("UTF-8");
        }
    }

    private static boolean looksUpKeys(Connection raw) {
        try {
            return !(raw instanceof SQLiteConnection connection)
                    || connection.getConnectionConfig().isGetGeneratedKeys();
        } catch (LinkageError e) {
            // Another version of the driver.
            return true;
        }
    }

    @Override
    public ConnectionHealth health() {
        return health;
    }

    @Override
    public Query query(PreparedStatement statement) {
        return looksUpKeys ? PreparedStatement::executeQuery : new SqliteQuery();
    }

    @Override
    public long insert(PreparedStatement statement) throws SQLException {
        if (!looksUpKeys) {
            return statement.executeLargeUpdate();
        }
        statement.addBatch();
        return statement.executeLargeBatch()[0];
    }

    @Override
    public RowWriter writer(PreparedStatement statement) {
        return new SqliteRowWriter(statement, json, health);
    }

    @Override
    public RowReader reader(ResultSet rows, RowShape shape) throws SQLException {
        return new SqliteRowReader(rows, shape, json, isStrict(shape), utf8, health);
    }

    @Override
    public RowValues values(ResultSet rows) throws SQLException {
        return new SqliteRowValues(rows, health);
    }

    @Override
    public int parameters(PreparedStatement statement) throws SQLException {
        return statement.getParameterMetaData().getParameterCount();
    }

    private boolean isStrict(RowShape shape) throws SQLException {
        return !shape.isComputed()
                && isStrict(shape.table())
                && (shape.joined() == null || isStrict(shape.joined().table()));
    }

    private boolean isStrict(String table) throws SQLException {
        Boolean known = strict.get(table);
        if (known == null) {
            known = askStrict(table);
            strict.put(table, known);
        }
        return known;
    }

    private boolean askStrict(String table) throws SQLException {
        try (PreparedStatement statement = raw.prepareStatement(STRICT)) {
            statement.setString(1, table);
            try (ResultSet rows = statement.executeQuery()) {
                boolean all = rows.next();
                boolean each = all;
                while (each) {
                    all &= rows.getBoolean(1);
                    each = rows.next();
                }
                return all;
            }
        }
    }
}
