package io.doctable.benchmarks.store;

import java.nio.file.Path;

/**
 * Finds the databases of a contestant.
 *
 * @param address the folder of the SQLite files, or the port of the PostgreSQL server
 */
public record Stores(Database database, String address) {
    /**
     * Returns the address of a database; creates nothing.
     *
     * @param contestant the name of the contestant, which has a database of its own for writing
     * @param ownForm whether the table has DocTable's form, on databases where that makes a difference
     */
    public Store store(Place place, String contestant, boolean ownForm) {
        Form form = form(ownForm);
        String name = place == Place.WRITTEN ? contestant : place.key();
        return switch (database) {
            case SQLITE_FILE -> {
                Path file = Path.of(address, name + "-" + form.time().name().toLowerCase(java.util.Locale.ROOT) + ".db")
                        .toAbsolutePath();
                yield new Store(database, form, "jdbc:sqlite:" + file, "sqlite:///" + file + Store.engineOptions());
            }
            case SQLITE_MEMORY ->
                new Store(
                        database,
                        form,
                        "jdbc:sqlite:file:/" + place.key() + "?vfs=memdb",
                        "sqlite://" + Store.engineOptions());
            case POSTGRESQL -> {
                String target = "localhost:" + address + "/" + Server.database(name);
                yield new Store(
                        database, form, "jdbc:postgresql://" + target, "postgresql://" + Server.USER + "@" + target);
            }
        };
    }

    private Form form(boolean ownForm) {
        if (database == Database.POSTGRESQL) {
            return Form.POSTGRESQL;
        }
        return ownForm ? Form.OWN_SQLITE : Form.PLAIN_SQLITE;
    }
}
