package io.doctable.internal.session;

import io.doctable.internal.dialect.SavepointSql;
import io.doctable.internal.tables.TableEntry;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A savepoint of a running transaction: its name, the one around it, and the tables that were ready before it. */
public final class SavepointMark {
    private final Savepoints savepoints;
    private final String name;
    private final SavepointSql sql;
    private final @Nullable SavepointMark outer;
    /** Tables that were ready in the transaction before it. */
    private final List<TableEntry> readiedBefore;

    private boolean ended;

    SavepointMark(
            Savepoints savepoints,
            String name,
            SavepointSql sql,
            @Nullable SavepointMark outer,
            List<TableEntry> readiedBefore) {
        this.savepoints = savepoints;
        this.name = name;
        this.sql = sql;
        this.outer = outer;
        this.readiedBefore = readiedBefore;
    }

    /** Keeps what was done since this savepoint. */
    public void release() {
        savepoints.release(this);
    }

    /** Undoes what was done since this savepoint; does nothing when it has ended. */
    public void rollback() {
        savepoints.rollbackTo(this);
    }

    SavepointSql sql() {
        return sql;
    }

    @Nullable
    SavepointMark outer() {
        return outer;
    }

    List<TableEntry> readiedBefore() {
        return readiedBefore;
    }

    boolean isEnded() {
        return ended;
    }

    void end() {
        ended = true;
    }

    @Override
    public String toString() {
        return "Savepoint[" + name + (ended ? ", ended]" : "]");
    }
}
