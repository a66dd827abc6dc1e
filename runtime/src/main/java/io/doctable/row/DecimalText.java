package io.doctable.row;

import java.math.BigDecimal;

/** Reads decimal numbers that are stored as text. */
final class DecimalText {
    private static final int MOST_DIGITS = 131_072 + 16_383;

    private DecimalText() {}

    /**
     * The number, never with a negative scale.
     *
     * @throws NumberFormatException if the text is no number, or one with more digits than a column may hold
     */
    static BigDecimal parse(String text) {
        BigDecimal value = new BigDecimal(text);
        // A few characters such as 1E+999999999 would take all memory once the digits are written out.
        if (Math.abs((long) value.scale()) > MOST_DIGITS) {
            throw new NumberFormatException("the number has too many digits");
        }
        return value.scale() < 0 ? value.setScale(0) : value;
    }
}
