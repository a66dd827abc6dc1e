package io.doctable.internal.row;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Reads decimal numbers that are stored as text, or as floating-point numbers. */
public final class DecimalText {
    private static final int MOST_DIGITS = 131_072 + 16_383;

    private DecimalText() {}

    /**
     * The number, never with a negative scale.
     *
     * @throws NumberFormatException if the text is no number, or one with more digits than a column may hold
     */
    public static BigDecimal parse(String text) {
        BigDecimal value = new BigDecimal(text);
        // A few characters such as 1E+999999999 would take all memory once the digits are written out.
        if (Math.abs((long) value.scale()) > MOST_DIGITS) {
            throw new NumberFormatException("the number has too many digits");
        }
        return value.scale() < 0 ? value.setScale(0) : value;
    }

    /**
     * The decimal that a double stands for, null if it has more digits than the scale has room for; sums and products may
     * be off by less than a thousandth of its last digit.
     *
     * @param value a finite number
     */
    public static @Nullable BigDecimal nearest(double value, int scale) {
        BigDecimal exact = BigDecimal.valueOf(value);
        BigDecimal rounded = exact.setScale(scale, RoundingMode.HALF_EVEN);
        BigDecimal tolerance = BigDecimal.valueOf(4 * Math.ulp(value)).max(BigDecimal.ONE.movePointLeft(scale + 3));
        return exact.subtract(rounded).abs().compareTo(tolerance) > 0 ? null : rounded;
    }
}
