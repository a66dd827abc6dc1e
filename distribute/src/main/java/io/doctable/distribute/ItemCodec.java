package io.doctable.distribute;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.function.Function;

/**
 * Converts values to bytes and back, to transfer them between JVMs. Java serialization is not used, because reading it
 * can run code.
 *
 * @param <T> the values
 */
public interface ItemCodec<T> {
    /** Encodes texts as UTF-8; refuses a text with an unpaired surrogate. */
    ItemCodec<String> TEXT = of(ItemCodec::encodeText, ItemCodec::decodeText);

    /** Encodes whole numbers in 8 bytes. */
    ItemCodec<Long> LONG = of(
            value -> ByteBuffer.allocate(Long.BYTES).putLong(value).array(),
            bytes -> ByteBuffer.wrap(bytes).getLong());

    /** Leaves bytes as they are. */
    ItemCodec<byte[]> BYTES = of(bytes -> bytes, bytes -> bytes);

    /** Returns the bytes of a value; throws a RuntimeException to refuse it. */
    byte[] encode(T value);

    /** Returns the value of bytes that {@link #encode} returned. */
    T decode(byte[] bytes);

    /** Returns a codec of two functions that are inverse to each other. */
    static <T> ItemCodec<T> of(Function<? super T, byte[]> encoder, Function<byte[], ? extends T> decoder) {
        Objects.requireNonNull(encoder, "encoder");
        Objects.requireNonNull(decoder, "decoder");
        return new ItemCodec<>() {
            @Override
            public byte[] encode(T value) {
                return encoder.apply(Objects.requireNonNull(value, "null cannot be encoded"));
            }

            @Override
            public T decode(byte[] bytes) {
                return decoder.apply(bytes);
            }
        };
    }

    /**
     * Returns a codec that converts values to text, such as JSON, with two functions that are inverse to each other.
     */
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
            throw new IllegalArgumentException(
                    "the text contains an unpaired surrogate and cannot be encoded as UTF-8", e);
        }
    }

    private static String decodeText(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException("the bytes are not valid UTF-8", e);
        }
    }
}
