package io.doctable.internal.connection;

import io.doctable.internal.dialect.RowLoader;
import io.doctable.internal.observe.Observation;
import io.doctable.internal.row.ConnectionHealth;
import io.doctable.internal.statement.SqlStatement;
import io.doctable.row.RowWriter;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * One execution of a statement that loads rows. Nothing is open in the database while rows are written. Not thread-safe;
 * pass its {@link SQLException}s to {@link io.doctable.internal.session.Lease#failure}.
 */
public final class Load {
    private final StatementCache home;
    private final ConnectionHealth health;
    private final RowLoader loader;
    private final SqlStatement statement;
    private final @Nullable Observation observation;

    Load(StatementCache home, RowLoader loader, SqlStatement statement, @Nullable Observation observation) {
        this.home = home;
        this.health = home.health();
        this.loader = loader;
        this.statement = statement;
        this.observation = observation;
        loader.writer().start(statement.parameters());
    }

    /** Hides all values in messages. */
    public void hideValues() {
        loader.writer().hideValues();
    }

    /** Returns the writer of the next row. */
    public RowWriter row() {
        if (observation == null) {
            return loader.writer();
        }
        // The recorder numbers the values of its row from 1, as the loader counts fields.
        return observation.recording(loader.writer(), statement.parameters());
    }

    /** Returns whether the rows should be sent before more are written. */
    public boolean isFull() {
        return loader.isFull();
    }

    /** Sends the rows, once; returns the number of stored rows. */
    public long send() throws SQLException {
        home.executed();
        if (observation == null) {
            return sent();
        }
        try {
            long stored = observation.run(this::sent);
            observation.ended();
            return stored;
        } catch (SQLException e) {
            observation.failed(e);
            throw e;
        }
    }

    private long sent() throws SQLException {
        try {
            return loader.send();
        } catch (SQLException | RuntimeException | Error e) {
            health.threw(e);
            throw e;
        }
    }
}
