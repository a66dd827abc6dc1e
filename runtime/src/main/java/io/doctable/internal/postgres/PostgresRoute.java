package io.doctable.internal.postgres;

import io.doctable.internal.dialect.RowLoader;
import io.doctable.internal.dialect.RowRoute;
import io.doctable.internal.row.ArrayRowWriter;
import io.doctable.internal.row.ConnectionHealth;
import io.doctable.internal.row.DriverParameters;
import io.doctable.internal.row.RowValues;
import io.doctable.json.JsonCodec;
import io.doctable.row.RowReader;
import io.doctable.row.RowShape;
import io.doctable.row.RowWriter;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.postgresql.core.BaseConnection;

/** Rows on a connection to PostgreSQL. */
final class PostgresRoute implements RowRoute {
    /** The protocol counts the parameters of a statement in 16 bits. */
    private static final int MOST_PARAMETERS = 65_535;

    private final JsonCodec json;
    private final ConnectionHealth health;

    PostgresRoute(JsonCodec json, ConnectionHealth health) {
        this.json = json;
        this.health = health;
    }

    @Override
    public int mostParameters() {
        return MOST_PARAMETERS;
    }

    @Override
    public boolean streamsNeedTransaction() {
        return true;
    }

    @Override
    public ConnectionHealth health() {
        return health;
    }

    @Override
    public RowWriter writer(PreparedStatement statement) {
        return new PostgresRowWriter(statement, json, health);
    }

    @Override
    public ArrayRowWriter arrayWriter(PreparedStatement statement, RowShape parameters) {
        return new PostgresArrayWriter(new DriverParameters(statement, health), parameters, json);
    }

    @Override
    public @Nullable RowLoader loader(Connection raw, String load, RowShape columns) throws SQLException {
        return raw.isWrapperFor(BaseConnection.class)
                ? new PostgresLoader(raw.unwrap(BaseConnection.class), load, columns, json)
                : null;
    }

    @Override
    public RowReader reader(ResultSet rows, RowShape shape) {
        return new PostgresRowReader(rows, shape, json, health);
    }

    @Override
    public RowValues values(ResultSet rows) throws SQLException {
        return new PostgresRowValues(rows, json, health);
    }
}
