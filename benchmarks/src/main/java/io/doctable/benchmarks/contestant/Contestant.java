package io.doctable.benchmarks.contestant;

import io.doctable.benchmarks.data.Document;
import io.doctable.benchmarks.data.Draft;
import io.doctable.benchmarks.data.Filter;
import io.doctable.benchmarks.data.Keys;
import java.util.List;
import java.util.function.Consumer;

/**
 * One library at work on the table {@code documents} of one database. All take and return the same records; a library
 * that needs a class of its own converts, which counts as its time.
 */
public interface Contestant extends AutoCloseable {
    /** Creates the table; the database is empty. */
    void createTable();

    /** Runs a statement that is not measured. */
    void execute(String sql);

    /** Deletes all rows; not measured. */
    void clear();

    /** Stores rows one by one in one transaction. */
    void insertInTransaction(List<Draft> rows, Keys keys);

    /** Stores rows one by one, each in a transaction of its own. */
    void insertOneByOne(List<Draft> rows, Keys keys);

    /** Stores rows in one transaction by the fastest way that returns their keys. */
    void insertAll(List<Draft> rows, Keys keys);

    /** Stores rows in one transaction by the fastest way; no keys are wanted. */
    void bulkInsert(List<Draft> rows);

    /** Returns the row with the id, which exists. */
    Document find(long id);

    /** Returns all rows, in any order. */
    List<Document> selectAll();

    /** Reads all rows, in any order, without holding them all in memory. */
    void stream(Consumer<Document> each);

    /** Returns the newest rows that match, at most {@link Filter#LIMIT}. */
    List<Document> filter(Filter filter);

    /** Returns the rows with these ids, in any order. */
    List<Document> findAll(List<Long> ids);

    /** Updates rows one by one in one transaction; each exists. */
    void updateInTransaction(List<Document> rows);

    /** Updates rows in one transaction by the fastest way; each exists. */
    void updateAll(List<Document> rows);

    @Override
    void close();
}
