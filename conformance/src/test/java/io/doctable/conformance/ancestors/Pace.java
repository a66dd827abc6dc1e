package io.doctable.conformance.ancestors;

import io.doctable.annotation.ColumnConverter;

/** How many words are spoken in a minute, stored as two bytes. */
public record Pace(int wordsPerMinute) {

    /** Writes two bytes, the larger first, and refuses any other number of them. */
    @SuppressWarnings("missing-explicit-ctor")
    public static final class Codec implements ColumnConverter<Pace, byte[]> {
        @Override
        public byte[] toColumn(Pace value) {
            return new byte[] {(byte) (value.wordsPerMinute >> 8), (byte) value.wordsPerMinute};
        }

        @Override
        public Pace fromColumn(byte[] stored) {
            if (stored.length != 2) {
                throw new IllegalArgumentException("a pace has two bytes, not " + stored.length);
            }
            return new Pace(((stored[0] & 0xFF) << 8) | (stored[1] & 0xFF));
        }
    }
}
