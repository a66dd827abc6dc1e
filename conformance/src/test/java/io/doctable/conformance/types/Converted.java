package io.doctable.conformance.types;

import io.doctable.annotation.Column;
import io.doctable.annotation.ColumnConverter;
import io.doctable.annotation.Convert;
import io.doctable.annotation.DocTable;
import io.doctable.annotation.Id;
import java.time.DayOfWeek;
import java.time.Instant;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Components that a converter stores, as a text, a number, bytes and a time. */
@DocTable
public record Converted(
        @Id long id,
        @Convert(LanguageTag.class) @Column(unique = true) Locale language,
        @Convert(Days.class) Set<DayOfWeek> days,
        @Convert(Bits.class) BitSet bits,
        @Convert(Millis.class) @Nullable Long epochMillis) {

    /** Stores days of the week as a bit each. */
    public static final class Days implements ColumnConverter<Set<DayOfWeek>, Integer> {
        @Override
        public Integer toColumn(Set<DayOfWeek> value) {
            return value.stream().mapToInt(day -> 1 << day.getValue()).sum();
        }

        @Override
        public Set<DayOfWeek> fromColumn(Integer stored) {
            Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
            for (DayOfWeek day : DayOfWeek.values()) {
                if ((stored & 1 << day.getValue()) != 0) {
                    days.add(day);
                }
            }
            return days;
        }
    }

    /** Stores a bit set as its bytes. */
    public static final class Bits implements ColumnConverter<BitSet, byte[]> {
        @Override
        public byte[] toColumn(BitSet value) {
            return value.toByteArray();
        }

        @Override
        public BitSet fromColumn(byte[] stored) {
            return BitSet.valueOf(stored);
        }
    }

    /** Stores milliseconds since 1970 as a time. */
    public static final class Millis implements ColumnConverter<Long, Instant> {
        @Override
        public Instant toColumn(Long value) {
            return Instant.ofEpochMilli(value);
        }

        @Override
        public Long fromColumn(Instant stored) {
            return stored.toEpochMilli();
        }
    }
}
