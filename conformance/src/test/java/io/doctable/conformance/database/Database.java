package io.doctable.conformance.database;

import io.doctable.internal.dialect.Ability;
import io.doctable.internal.dialect.Dialect;
import java.util.Set;

/** One kind of database that the suite runs on. */
public abstract class Database {
    private final String name;
    private final Dialect dialect;
    private final Set<Ability> more;

    /**
     * A database.
     *
     * @param name the name that reports show
     * @param dialect its dialect, as URLs name it
     * @param more what it can do besides all that its dialect can
     */
    Database(String name, String dialect, Set<Ability> more) {
        this.name = name;
        this.dialect = Dialect.named(dialect);
        this.more = more;
    }

    /** Returns whether it has the ability. */
    public final boolean can(Ability ability) {
        return dialect.can(ability) || more.contains(ability);
    }

    /** Makes a place with nothing in it. */
    abstract Place newPlace();

    @Override
    public final String toString() {
        return name;
    }

    /**
     * Where rows are kept.
     *
     * @param url what an engine opens
     * @param removal takes the place away again
     */
    record Place(String url, AutoCloseable removal) {}
}
