package io.doctable.internal.rows;

import io.doctable.internal.session.TokenKey;
import io.doctable.schema.DataType;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Converts the place of a row in an order to a token and back. A token belongs to one table, order and form of the
 * conditions.
 *
 * @param key encrypts the tokens
 * @param order the order, whose values a token holds
 * @param query what a token is bound to
 */
record PageTokens(TokenKey key, KeysetOrder order, String query) {
    private static final int FINGERPRINT_BYTES = 16;

    /** Returns the token of a place. */
    String token(List<@Nullable Object> place) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.write(fingerprint());
            for (int i = 0; i < place.size(); i++) {
                Object value = place.get(i);
                out.writeBoolean(value != null);
                if (value != null) {
                    write(out, kind(i), value);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return key.seal(bytes.toByteArray());
    }

    /**
     * Returns the place of a token.
     *
     * @throws io.doctable.error.InvalidPageTokenException if it is not a token of this query
     */
    List<@Nullable Object> place(String token) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(key.open(token)))) {
            if (!Arrays.equals(in.readNBytes(FINGERPRINT_BYTES), fingerprint())) {
                throw TokenKey.invalid("belongs to another query: table, order and conditions must be the same");
            }
            List<@Nullable Object> place = new ArrayList<>();
            for (int i = 0; i < order.columns().size(); i++) {
                place.add(in.readBoolean() ? read(in, kind(i)) : null);
            }
            return place;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private DataType.Kind kind(int index) {
        return order.columns().get(index).column().type().kind();
    }

    private byte[] fingerprint() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(query.getBytes(StandardCharsets.UTF_8));
            return Arrays.copyOf(digest, FINGERPRINT_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static void write(DataOutputStream out, DataType.Kind kind, Object value) throws IOException {
        switch (kind) {
            case BOOLEAN -> out.writeBoolean((Boolean) value);
            case BYTE, SHORT, INT, LONG -> out.writeLong((Long) value);
            case FLOAT, DOUBLE -> out.writeDouble((Double) value);
            case TEXT, DECIMAL, BIG_INTEGER -> write(out, value.toString().getBytes(StandardCharsets.UTF_8));
            case BYTES -> write(out, (byte[]) value);
            case INSTANT -> write(out, (Instant) value);
            case LOCAL_DATE_TIME -> write(out, ((LocalDateTime) value).toInstant(ZoneOffset.UTC));
            case LOCAL_DATE -> out.writeLong(((LocalDate) value).toEpochDay());
            case LOCAL_TIME -> out.writeLong(((LocalTime) value).toNanoOfDay());
            case UUID -> {
                out.writeLong(((UUID) value).getMostSignificantBits());
                out.writeLong(((UUID) value).getLeastSignificantBits());
            }
            case JSON, ARRAY -> throw withoutOrder(kind);
        }
    }

    private static void write(DataOutputStream out, byte[] bytes) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static void write(DataOutputStream out, Instant time) throws IOException {
        out.writeLong(time.getEpochSecond());
        out.writeInt(time.getNano());
    }

    private static Object read(DataInputStream in, DataType.Kind kind) throws IOException {
        return switch (kind) {
            case BOOLEAN -> in.readBoolean();
            case BYTE, SHORT, INT, LONG -> in.readLong();
            case FLOAT, DOUBLE -> in.readDouble();
            case TEXT -> text(in);
            case DECIMAL -> new BigDecimal(text(in));
            case BIG_INTEGER -> new BigInteger(text(in));
            case BYTES -> bytes(in);
            case INSTANT -> time(in);
            case LOCAL_DATE_TIME -> LocalDateTime.ofInstant(time(in), ZoneOffset.UTC);
            case LOCAL_DATE -> LocalDate.ofEpochDay(in.readLong());
            case LOCAL_TIME -> LocalTime.ofNanoOfDay(in.readLong());
            case UUID -> new UUID(in.readLong(), in.readLong());
            case JSON, ARRAY -> throw withoutOrder(kind);
        };
    }

    private static byte[] bytes(DataInputStream in) throws IOException {
        return in.readNBytes(in.readInt());
    }

    private static String text(DataInputStream in) throws IOException {
        return new String(bytes(in), StandardCharsets.UTF_8);
    }

    private static Instant time(DataInputStream in) throws IOException {
        return Instant.ofEpochSecond(in.readLong(), in.readInt());
    }

    private static IllegalStateException withoutOrder(DataType.Kind kind) {
        return new IllegalStateException("a column of kind " + kind + " cannot be in the order of pages");
    }
}
