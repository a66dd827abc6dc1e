package io.doctable.multi;

/**
 * The progress of a copy.
 *
 * @param table the table's name
 * @param copied how many rows this run has stored in the target so far
 * @param total how many rows this run had to copy when it began
 */
public record CopyProgress(String table, long copied, long total) {}
