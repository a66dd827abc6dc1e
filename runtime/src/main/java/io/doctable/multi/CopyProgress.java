package io.doctable.multi;

/**
 * How far a copy is.
 *
 * @param table the table's name
 * @param copied how many rows are stored in the target so far, those of earlier runs not among them
 * @param total how many rows this run found to copy when it began
 */
public record CopyProgress(String table, long copied, long total) {}
