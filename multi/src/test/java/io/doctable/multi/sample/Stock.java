package io.doctable.multi.sample;

import io.doctable.annotation.DocTable;
import java.time.LocalDateTime;

/** How much of an item a shop had at a time: a key of three columns, one of them cut to microseconds. */
@DocTable(primaryKey = {"shop", "item", "at"})
public record Stock(String shop, int item, LocalDateTime at, long amount) {}
