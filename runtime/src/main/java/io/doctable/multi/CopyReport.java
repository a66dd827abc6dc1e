package io.doctable.multi;

/**
 * What a copy did.
 *
 * @param table the table's name
 * @param skipped how many rows were there from earlier runs
 * @param copied what was copied: how many rows, and their checksum; that of the target was the same, unless it was not
 *     to be verified
 */
public record CopyReport(String table, long skipped, TableChecksum copied) {}
