package io.doctable.pool;

/**
 * The connection that something happened to.
 *
 * @param database what messages call the database, without any secret
 * @param connection the number of the physical connection, counted from 1 for each engine
 */
public record PoolEvent(String database, long connection) {}
