package io.doctable.sample;

import java.time.LocalDateTime;

/** How much of an item a shop had at a time: a key of three columns, one of them cut to microseconds. */
public record Stock(String shop, int item, LocalDateTime at, long amount) {}
