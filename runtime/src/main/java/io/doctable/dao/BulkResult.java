package io.doctable.dao;

import java.time.Duration;

/**
 * What a bulk insert did.
 *
 * @param rows the number of stored rows
 * @param route how most rows reached the database
 * @param time the time from the first row to the end, including the time that the source of the rows took
 */
public record BulkResult(long rows, Route route, Duration time) {
    /** How rows reach the database. */
    public enum Route {
        /** By COPY in its binary format, on PostgreSQL. */
        COPY,
        /** By INSERT statements of many rows. */
        INSERT
    }
}
