package io.doctable.pool;

/**
 * Identifies the connection that an event concerns.
 *
 * @param database the name of the database in messages, without secrets
 * @param connection the number of the physical connection, counted from 1 per engine
 */
public record PoolEvent(String database, long connection) {}
