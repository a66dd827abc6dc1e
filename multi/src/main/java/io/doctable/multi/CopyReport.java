package io.doctable.multi;

/**
 * The result of a copy.
 *
 * @param table the table's name
 * @param skipped how many rows earlier runs had stored in the target
 * @param copied the number of copied rows and their checksum, which the target matched unless verification was skipped
 */
public record CopyReport(String table, long skipped, TableChecksum copied) {}
