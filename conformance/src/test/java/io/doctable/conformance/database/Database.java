package io.doctable.conformance.database;

import java.util.Set;

/** One kind of database that the suite runs on. */
public abstract class Database {
    private final String name;
    private final Set<Ability> abilities;

    /** A database, with the name that reports show. */
    Database(String name, Set<Ability> abilities) {
        this.name = name;
        this.abilities = abilities;
    }

    /** Tells whether it has the ability. */
    public final boolean can(Ability ability) {
        return abilities.contains(ability);
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
