package io.doctable.internal.session;

import io.doctable.internal.tables.FirstUse;
import io.doctable.internal.tables.SchemaConnection;
import io.doctable.internal.tables.TableEntry;
import io.doctable.internal.tables.Tables;
import java.util.ArrayList;
import java.util.List;

/** The tables that a transaction has made ready: they are ready for everybody if it commits. Belongs to one thread. */
final class ReadiedTables {
    private final List<TableEntry> readied = new ArrayList<>();

    /** Makes a table ready inside the transaction, unless it is. */
    void admit(TableEntry table, FirstUse firstUse, SchemaConnection connection, boolean mayWrite) {
        if (!readied.contains(table)) {
            readied.addAll(firstUse.makeReadyInside(table, connection, mayWrite));
        }
    }

    /** Adds tables that exist and fit. */
    void add(List<TableEntry> tables) {
        readied.addAll(tables);
    }

    /** Forgets all: a table was dropped, and what was made ready here is looked for again. */
    void forget() {
        readied.clear();
    }

    /** Returns what is ready now. */
    List<TableEntry> now() {
        return List.copyOf(readied);
    }

    /** Forgets what was made ready since then. */
    void goBackTo(List<TableEntry> before) {
        readied.retainAll(before);
    }

    /** Marks them as ready for everybody. */
    void committed(Tables tables) {
        readied.forEach(tables::ready);
    }
}
