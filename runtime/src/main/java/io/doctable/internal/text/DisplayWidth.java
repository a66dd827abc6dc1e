package io.doctable.internal.text;

/** How many columns of a terminal a text takes: two for East Asian wide characters and emoji, none for marks. */
final class DisplayWidth {
    /** The first and last code point of each range of wide characters, in order. */
    private static final int[] WIDE = {
        0x1100, 0x115F, 0x231A, 0x231B, 0x23E9, 0x23EC, 0x2614, 0x2615, 0x2648, 0x2653, 0x26A1, 0x26A1, 0x2705, 0x2705,
        0x2728, 0x2728, 0x274C, 0x274C, 0x2753, 0x2755, 0x2795, 0x2797, 0x2B1B, 0x2B1C, 0x2B50, 0x2B50, 0x2E80, 0x303E,
        0x3041, 0xA4CF, 0xA960, 0xA97F, 0xAC00, 0xD7A3, 0xF900, 0xFAFF, 0xFE30, 0xFE6F, 0xFF00, 0xFF60, 0xFFE0, 0xFFE6,
        0x1F000, 0x1F02F, 0x1F0CF, 0x1F0CF, 0x1F18E, 0x1F19A, 0x1F200, 0x1F64F, 0x1F680, 0x1F6FF, 0x1F7E0, 0x1F7EB,
        0x1F90C, 0x1F9FF, 0x1FA70, 0x1FAFF, 0x20000, 0x3FFFD
    };

    private DisplayWidth() {}

    /** Returns the width of a text on one line. */
    static int of(String text) {
        return text.codePoints().map(DisplayWidth::of).sum();
    }

    /** Returns the beginning of a text, as much as fits. */
    static String cut(String text, int width) {
        int left = width;
        int end = 0;
        while (end < text.length()) {
            int point = text.codePointAt(end);
            left -= of(point);
            if (left < 0) {
                break;
            }
            end += Character.charCount(point);
        }
        return text.substring(0, end);
    }

    private static int of(int point) {
        switch (Character.getType(point)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> {
                return 0;
            }
            default -> {
                for (int i = 0; i < WIDE.length && point >= WIDE[i]; i += 2) {
                    if (point <= WIDE[i + 1]) {
                        return 2;
                    }
                }
                return 1;
            }
        }
    }
}
