package io.doctable.distribute;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.function.Function;

/**
 * How a value travels between two JVMs: as bytes. Java's own serialization is not used, for what it reads may run code.
 *
 * @param <T> the values
 */
public interface ItemCodec<T> {
    /** Texts, in UTF-8; one with half a surrogate pair is refused. */
    ItemCodec<String> TEXT = of(ItemCodec::encodeText, ItemCodec::decodeText);

    /** Whole numbers, in 8 bytes. */
    ItemCodec<Long> LONG = of(
            value -> ByteBuffer.allocate(Long.BYTES).putLong(value).array(),
            bytes -> ByteBuffer.wrap(bytes).getLong());

    /** Bytes as they are. */
    ItemCodec<byte[]> BYTES = of(bytes -> bytes, bytes -> bytes);

    /** The bytes of a value; what it throws refuses the value. */
    byte[] encode(T value);

    /** The value of such bytes. */
    T decode(byte[] bytes);

    /** A codec of two functions that undo each other. */
    static <T> ItemCodec<T> of(Function<? super T, byte[]> encoder, Function<byte[], ? extends T> decoder) {
        Objects.requireNonNull(encoder, "encoder");
        Objects.requireNonNull(decoder, "decoder");
        return new ItemCodec<>() {
            @Override
            public byte[] encode(T value) {
                return encoder.apply(Objects.requireNonNull(value, "null does not travel"));
            }

            @Override
            public T decode(byte[] bytes) {
                return decoder.apply(bytes);
            }
        };
    }

    /** A codec that takes the way over texts, such as JSON: two functions that undo each other. */
    static <T> ItemCodec<T> ofText(Function<? super T, String> writer, Function<String, ? extends T> reader) {
        Objects.requireNonNull(writer, "writer");
        Objects.requireNonNull(reader, "reader");
        return of(value -> TEXT.encode(writer.apply(value)), bytes -> reader.apply(TEXT.decode(bytes)));
    }

    private static byte[] encodeText(String text) {
        try {
            ByteBuffer encoded = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
            byte[] bytes = new byte[encoded.remaining()];
            encoded.get(bytes);
            return bytes;
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException("the text has half a surrogate pair", e);
        }
    }

    private static String decodeText(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException("the bytes are not UTF-8", e);
        }
    }
}
