package io.doctable.internal.postgres;

import java.util.Arrays;

/** Bytes in network order. Not thread-safe. */
final class CopyBuffer {
    private static final int FIRST_SIZE = 1 << 16;

    private byte[] bytes = new byte[FIRST_SIZE];
    private int size;

    int size() {
        return size;
    }

    /** Returns the bytes, of which the first {@link #size} count. */
    byte[] bytes() {
        return bytes;
    }

    private int grown(int more) {
        int at = size;
        int wanted = Math.addExact(size, more);
        if (wanted > bytes.length) {
            bytes = Arrays.copyOf(bytes, (int) Math.max(wanted, Math.min(2L * bytes.length, Integer.MAX_VALUE - 8)));
        }
        size = wanted;
        return at;
    }

    void putByte(int value) {
        int at = grown(1);
        bytes[at] = (byte) value;
    }

    void putShort(int value) {
        int at = grown(2);
        bytes[at] = (byte) (value >> 8);
        bytes[at + 1] = (byte) value;
    }

    void putInt(int value) {
        setInt(grown(4), value);
    }

    /** Replaces four bytes that were written before. */
    void setInt(int at, int value) {
        bytes[at] = (byte) (value >> 24);
        bytes[at + 1] = (byte) (value >> 16);
        bytes[at + 2] = (byte) (value >> 8);
        bytes[at + 3] = (byte) value;
    }

    void putLong(long value) {
        putInt((int) (value >> 32));
        putInt((int) value);
    }

    void putBytes(byte[] more) {
        int at = grown(more.length);
        System.arraycopy(more, 0, bytes, at, more.length);
    }
}
