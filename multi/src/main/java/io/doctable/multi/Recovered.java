package io.doctable.multi;

/**
 * A transaction that was in doubt and that a recovery has ended.
 *
 * @param database the database in which it was prepared, without secrets
 * @param id the id under which it was prepared
 * @param committed whether it was committed; false if it was rolled back
 */
public record Recovered(String database, String id, boolean committed) {}
