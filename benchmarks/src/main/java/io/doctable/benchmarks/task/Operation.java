package io.doctable.benchmarks.task;

import io.doctable.benchmarks.contestant.Contestant;
import io.doctable.benchmarks.store.Place;
import java.util.List;

/** What is measured. */
public enum Operation {
    /** Rows one by one in one transaction. */
    INSERT_IN_TRANSACTION("insert in a transaction", Place.WRITTEN),
    /** Rows one by one, each in a transaction of its own. */
    INSERT_AUTOCOMMIT("insert, autocommit", Place.WRITTEN),
    /** Many rows whose keys are wanted. */
    INSERT_ALL("insert 100k, with keys", Place.WRITTEN),
    /** Many rows whose keys are not wanted. */
    BULK_INSERT("insert 100k, without keys", Place.WRITTEN),
    /** A row by its id. */
    FIND("find by id", Place.READ),
    /** Rows by lists of ids. */
    FIND_ALL("find 1,000 by id", Place.READ),
    /** A list of all rows. */
    SELECT_ALL("select 100k", Place.READ),
    /** All rows, one after the other. */
    STREAM("stream 1M", Place.MANY),
    /** A condition, an order and a limit. */
    FILTER("filter, order, limit 20", Place.READ),
    /** Rows one by one in one transaction. */
    UPDATE_IN_TRANSACTION("update in a transaction", Place.WRITTEN),
    /** Many rows. */
    UPDATE_ALL("update 5,000", Place.WRITTEN),
    /** Rows by their ids, in as many threads as there are connections. */
    FIND_8_THREADS("find, 8 threads on 8 connections", Place.READ),
    /** Rows by their ids, in twice as many threads. */
    FIND_16_THREADS("find, 16 threads on 8 connections", Place.READ);

    /** Operations of one list are measured in the same rounds, because their times are compared with each other. */
    public static final List<List<Operation>> GROUPS = List.of(
            List.of(INSERT_IN_TRANSACTION),
            List.of(INSERT_AUTOCOMMIT),
            List.of(INSERT_ALL, BULK_INSERT),
            List.of(FIND, FIND_ALL),
            List.of(SELECT_ALL),
            List.of(STREAM),
            List.of(FILTER),
            List.of(UPDATE_IN_TRANSACTION, UPDATE_ALL),
            List.of(FIND_8_THREADS, FIND_16_THREADS));

    private final String label;
    private final Place place;

    Operation(String label, Place place) {
        this.label = label;
        this.place = place;
    }

    /** Returns the name for tables. */
    public String label() {
        return label;
    }

    /** Returns the database on which it works. */
    public Place place() {
        return place;
    }

    /** Returns whether several threads share the contestant; then the CPU of the process is the measure. */
    public boolean isThreaded() {
        return this == FIND_8_THREADS || this == FIND_16_THREADS;
    }

    /** Returns the work of one sample; {@code seed} chooses ids and filters. */
    public Task task(Contestant contestant, Scale scale, long seed, boolean thorough) {
        Checksum sum = new Checksum(thorough);
        return switch (this) {
            case INSERT_IN_TRANSACTION ->
                new InsertTask(contestant, scale.singleRows(), contestant::insertInTransaction, sum);
            case INSERT_AUTOCOMMIT ->
                new InsertTask(contestant, scale.autocommitRows(), contestant::insertOneByOne, sum);
            case INSERT_ALL -> new InsertTask(contestant, scale.bulkRows(), contestant::insertAll, sum);
            case BULK_INSERT ->
                new InsertTask(contestant, scale.bulkRows(), (rows, keys) -> contestant.bulkInsert(rows), sum);
            case FIND -> new FindTask(contestant, scale.finds(), scale.readRows(), seed, sum);
            case FIND_ALL -> new FindAllTask(contestant, scale.listsOfIds(), scale.readRows(), seed, sum);
            case SELECT_ALL ->
                new SelectTask(
                        scale.readRows(), sum, () -> contestant.selectAll().forEach(sum::add));
            case STREAM -> new SelectTask(scale.streamedRows(), sum, () -> contestant.stream(sum::add));
            case FILTER -> new FilterTask(contestant, scale.filters(), scale.readRows(), seed, sum);
            case UPDATE_IN_TRANSACTION ->
                new UpdateTask(contestant, scale.singleRows(), contestant::updateInTransaction, sum);
            case UPDATE_ALL -> new UpdateTask(contestant, scale.singleRows(), contestant::updateAll, sum);
            case FIND_8_THREADS -> new ThreadsTask(contestant, 8, scale.threadFinds(), scale.readRows(), seed, sum);
            case FIND_16_THREADS -> new ThreadsTask(contestant, 16, scale.threadFinds(), scale.readRows(), seed, sum);
        };
    }
}
