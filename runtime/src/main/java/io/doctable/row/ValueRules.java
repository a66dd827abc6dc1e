package io.doctable.row;

import io.doctable.schema.DataType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Checks and normalises the values given to a writer, with the same limits for all databases. */
final class ValueRules {
    private static final Instant FIRST_INSTANT = Instant.ofEpochSecond(-62_135_596_800L);
    private static final Instant AFTER_LAST_INSTANT = Instant.ofEpochSecond(253_402_300_800L);

    private static final String OUTSIDE = " is outside the years 0001 to 9999";
    /** The limits of PostgreSQL's numeric, applied to every database. */
    private static final int MOST_WHOLE_DIGITS = 131_072;

    private static final int MOST_SCALE = 16_383;
    /** The number of bits of a number with the maximum number of digits: log2(10) per digit. */
    private static final int MOST_BITS = (int) (MOST_WHOLE_DIGITS * 3.3219);

    private final RowWriter out;

    ValueRules(RowWriter out) {
        this.out = out;
    }

    /** Checks and normalises an element of a list like the value of a column. */
    Object element(Object value, DataType type) {
        return switch (type.kind()) {
            case FLOAT -> (float) value == 0 ? 0f : value;
            case DOUBLE -> (double) value == 0 ? 0d : value;
            case TEXT -> text((String) value, type.length());
            case DECIMAL -> decimal((BigDecimal) value, type.precision(), type.scale());
            case BIG_INTEGER -> bigInteger((BigInteger) value, type.precision());
            case INSTANT -> instant((Instant) value);
            case LOCAL_DATE_TIME -> localDateTime((LocalDateTime) value);
            case LOCAL_DATE -> localDate((LocalDate) value);
            case LOCAL_TIME -> localTime((LocalTime) value);
            default -> value;
        };
    }

    String text(@Nullable String value, int maxLength) {
        String text = out.present(value);
        for (int i = 0, n = text.length(); i < n; i++) {
            char c = text.charAt(i);
            if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
                if (c > Character.MAX_HIGH_SURROGATE || i + 1 == n || !Character.isLowSurrogate(text.charAt(i + 1))) {
                    throw out.refuse(
                            "the text has an unpaired surrogate at index " + i + ", which UTF-8 cannot encode");
                }
                i++;
            }
        }
        // Most texts have fewer chars than that, so their code points need no counting.
        if (maxLength > 0 && text.length() > maxLength) {
            int length = text.codePointCount(0, text.length());
            if (length > maxLength) {
                throw out.refuse("the text has " + length + " characters, but the column accepts at most " + maxLength);
            }
        }
        return text;
    }

    BigDecimal decimal(@Nullable BigDecimal value, int precision, int scale) {
        BigDecimal given = out.present(value);
        if (precision == 0) {
            if (given.scale() > MOST_SCALE || (long) given.precision() - given.scale() > MOST_WHOLE_DIGITS) {
                throw out.refuse("the number has more than " + MOST_WHOLE_DIGITS
                        + " digits before the decimal point or " + MOST_SCALE + " after it");
            }
            return given.scale() < 0 ? given.setScale(0) : given;
        }
        // Asked first, for bringing a number like 1E+999999999 to a scale would take all memory.
        if (given.signum() != 0 && (long) given.precision() - given.scale() > precision - scale) {
            throw out.refuse(
                    out.shown(given) + " has more than " + (precision - scale) + " digits before the decimal point");
        }
        try {
            return given.setScale(scale, RoundingMode.UNNECESSARY);
        } catch (ArithmeticException e) {
            throw out.refuse(out.shown(given) + " has more than " + scale + " digits after the decimal point");
        }
    }

    BigInteger bigInteger(@Nullable BigInteger value, int precision) {
        BigInteger given = out.present(value);
        // One digit more has over three bits for each of the others: most numbers need no counting.
        if (precision > 0 && given.bitLength() > 3L * precision && digits(given) > precision) {
            throw out.refuse(out.shown(given) + " has more than " + precision + " digits");
        }
        if (precision == 0 && given.bitLength() > MOST_BITS) {
            throw out.refuse("the number has more than " + MOST_WHOLE_DIGITS + " digits");
        }
        return given;
    }

    private static int digits(BigInteger value) {
        return new BigDecimal(value).precision();
    }

    Instant instant(@Nullable Instant value) {
        Instant given = out.present(value);
        if (given.isBefore(FIRST_INSTANT) || !given.isBefore(AFTER_LAST_INSTANT)) {
            throw out.refuse(out.shown(given) + OUTSIDE);
        }
        return given.truncatedTo(ChronoUnit.MICROS);
    }

    LocalDateTime localDateTime(@Nullable LocalDateTime value) {
        LocalDateTime given = out.present(value);
        localDate(given.toLocalDate());
        return given.truncatedTo(ChronoUnit.MICROS);
    }

    LocalDate localDate(@Nullable LocalDate value) {
        LocalDate given = out.present(value);
        if (given.getYear() < 1 || given.getYear() > 9999) {
            throw out.refuse(out.shown(given) + OUTSIDE);
        }
        return given;
    }

    LocalTime localTime(@Nullable LocalTime value) {
        return out.present(value).truncatedTo(ChronoUnit.MICROS);
    }
}
