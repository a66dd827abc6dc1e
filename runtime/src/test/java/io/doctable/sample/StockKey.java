package io.doctable.sample;

import java.time.LocalDateTime;

/** The primary key of a {@link Stock}. */
public record StockKey(String shop, int item, LocalDateTime at) {}
