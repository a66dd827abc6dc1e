package io.doctable.multi;

/**
 * A transaction that was in doubt and is so no more.
 *
 * @param database the database that it was prepared in, without secrets
 * @param id what it was prepared as
 * @param committed whether it was committed, else it was rolled back
 */
public record Recovered(String database, String id, boolean committed) {}
