package io.doctable.benchmarks.contestant;

import io.doctable.benchmarks.store.Database;
import io.doctable.benchmarks.store.Place;
import io.doctable.benchmarks.store.Store;
import io.doctable.benchmarks.store.Stores;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** All contestants, in the order of the tables. */
public enum Contestants {
    /** Expert JDBC over HikariCP; all others are compared with it. */
    POOLED("pooled"),
    /** Expert JDBC with one connection that is never returned. */
    PINNED("pinned"),
    /** Expert JDBC over HikariCP on the table that DocTable declares. */
    SAME("same"),
    /** DocTable. */
    OURS("DocTable"),
    /** JDBC as it is often written. */
    NAIVE("naive"),
    /** Spring's client for JDBC. */
    SPRING("Spring"),
    /** MyBatis. */
    MYBATIS("MyBatis"),
    /** Jdbi. */
    JDBI("Jdbi"),
    /** Doma. */
    DOMA("Doma"),
    /** The free edition of jOOQ. */
    JOOQ("jOOQ"),
    /** Hibernate. */
    HIBERNATE("Hibernate");

    private final String label;

    Contestants(String label) {
        this.label = label;
    }

    /** Returns the name for tables. */
    public String label() {
        return label;
    }

    /** Returns the name for command lines and files. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns those that differ from each other on the database. */
    public static List<Contestants> on(Database database) {
        return Arrays.stream(values())
                .filter(each -> each != SAME || database != Database.POSTGRESQL)
                .toList();
    }

    /** Returns whether its table on SQLite is the one that DocTable declares. */
    public boolean hasOwnForm() {
        return this == SAME || this == OURS;
    }

    /** Returns whether several threads can use it. */
    public boolean isThreadSafe() {
        return this != PINNED;
    }

    /** Returns its database for a purpose. */
    public Store store(Stores stores, Place place) {
        return stores.store(place, key(), hasOwnForm());
    }

    /** Opens a database. */
    public Contestant open(Store store) {
        return switch (this) {
            case POOLED, SAME -> new Expert(store);
            case PINNED -> new PinnedExpert(store);
            case OURS -> new Ours(store);
            case NAIVE -> new Naive(store);
            case SPRING -> new WithSpring(store);
            case MYBATIS -> new WithMyBatis(store);
            case JDBI -> new WithJdbi(store);
            case DOMA -> new WithDoma(store);
            case JOOQ -> new WithJooq(store);
            case HIBERNATE -> new WithHibernate(store);
        };
    }

    @Override
    public String toString() {
        return key();
    }
}
