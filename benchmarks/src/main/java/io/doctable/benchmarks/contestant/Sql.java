package io.doctable.benchmarks.contestant;

import io.doctable.benchmarks.data.Filter;

/** The statements that several contestants send, with JDBC's placeholders. */
final class Sql {
    static final String COLUMNS = "title, author_id, body, score, published, created_at";
    static final String INSERT = "INSERT INTO documents (" + COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?)";
    static final String INSERT_RETURNING = INSERT + " RETURNING id";
    static final String SELECT = "SELECT id, " + COLUMNS + " FROM documents";
    static final String FIND = SELECT + " WHERE id = ?";
    static final String FILTER = SELECT
            + " WHERE author_id = ? AND published = ? AND created_at >= ? ORDER BY created_at DESC, id DESC LIMIT "
            + Filter.LIMIT;
    static final String UPDATE = "UPDATE documents SET title = ?, author_id = ?, body = ?, score = ?, published = ?,"
            + " created_at = ? WHERE id = ?";

    /** How many rows go into a batch. */
    static final int BATCH = 1_000;

    /** How many rows a cursor of PostgreSQL fetches at a time. */
    static final int FETCH = 1_000;

    private Sql() {}

    /** Returns a query with a list of that many placeholders. */
    static String findAll(int ids) {
        return SELECT + " WHERE id IN (" + "?, ".repeat(ids - 1) + "?)";
    }
}
