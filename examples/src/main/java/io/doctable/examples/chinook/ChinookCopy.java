package io.doctable.examples.chinook;

import io.doctable.dao.KeyedTableDao;
import io.doctable.engine.Engine;
import io.doctable.multi.Copy;
import java.util.function.Function;

/** Copies the shop into another database, of SQLite or PostgreSQL. */
final class ChinookCopy {
    private final Engine from;
    private final Engine to;

    private ChinookCopy(Engine from, Engine to) {
        this.from = from;
        this.to = to;
    }

    /**
     * Copies all tables, each before those that refer to it, and creates those that do not exist.
     *
     * @throws IllegalStateException if a table of the target has rows
     */
    static void run(Engine from, Engine to) {
        ChinookCopy copy = new ChinookCopy(from, to);
        copy.table(ArtistDao::new);
        copy.table(GenreDao::new);
        copy.table(MediaTypeDao::new);
        copy.table(AlbumDao::new);
        copy.table(TrackDao::new);
        copy.table(PlaylistDao::new);
        copy.table(PlaylistTrackDao::new);
        copy.table(EmployeeDao::new);
        copy.table(CustomerDao::new);
        copy.table(InvoiceDao::new);
        copy.table(InvoiceLineDao::new);
    }

    private <R, K> void table(Function<Engine, ? extends KeyedTableDao<R, K>> dao) {
        Copy.table(dao.apply(from), dao.apply(to)).run();
    }
}
