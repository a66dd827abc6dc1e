package io.doctable.option;

import java.time.Duration;

/**
 * A transaction that was prepared and is neither committed nor rolled back.
 *
 * @param id what it was prepared as
 * @param age how long ago, by the database's clock
 */
public record PreparedTransaction(String id, Duration age) {}
