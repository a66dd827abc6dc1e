package io.doctable.engine;

import io.doctable.dialect.TableStatements;
import io.doctable.schema.TableSchema;
import io.doctable.table.Table;

/** A table as one engine knows it. For generated DAOs; not for applications. Thread-safe. */
public final class RegisteredTable {
    RegisteredTable() {}

    /** The table. */
    public Table<?> table() {
        throw new UnsupportedOperationException("lands within the hour");
    }

    /** Its columns, keys and rules. */
    public TableSchema schema() {
        throw new UnsupportedOperationException("lands within the hour");
    }

    /** The engine that knows it. */
    public Engine engine() {
        throw new UnsupportedOperationException("lands within the hour");
    }

    /** Its fixed statements, in the engine's dialect. */
    public TableStatements statements() {
        throw new UnsupportedOperationException("lands within the hour");
    }
}
