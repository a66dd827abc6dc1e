package io.doctable.sample;

import java.time.LocalDateTime;
import java.util.Objects;
import javax.annotation.processing.Generated;

/** The primary key of a {@link Stock}. Immutable. */
@Generated("io.doctable.processor.DocTableProcessor")
public final class StockKey {
    private final String shop;
    private final int item;
    private final LocalDateTime at;

    /** Creates a key with these values. */
    public StockKey(String shop, int item, LocalDateTime at) {
        this.shop = shop;
        this.item = item;
        this.at = at;
    }

    /** The {@code shop}. */
    public String shop() {
        return shop;
    }

    /** The {@code item}. */
    public int item() {
        return item;
    }

    /** The {@code at}. */
    public LocalDateTime at() {
        return at;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StockKey that
                && Objects.equals(shop, that.shop)
                && item == that.item
                && Objects.equals(at, that.at);
    }

    @Override
    public int hashCode() {
        return Objects.hash(shop, item, at);
    }

    @Override
    public String toString() {
        return "StockKey["
                + "shop=" + shop
                + ", item=" + item
                + ", at=" + at
                + "]";
    }
}
