package io.doctable.internal.row;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;

/**
 * Dates and times as text: written at one width, {@code 2026-11-20T12:17:35.123456Z}, so that texts sort as the times do;
 * read with a blank for the {@code T}, with fewer digits, with an offset, or without the {@code Z}. All read methods throw
 * {@link DateTimeException} for a text that is no such time.
 */
public final class TimeText {
    private static final int DATE_WIDTH = 10;
    private static final int TIME_WIDTH = 15;
    private static final int MOST_DIGITS = 9;

    private TimeText() {}

    public static String of(Instant value) {
        return InstantText.of(value);
    }

    public static String of(LocalDateTime value) {
        char[] text = new char[DATE_WIDTH + 1 + TIME_WIDTH];
        fill(text, value);
        return new String(text);
    }

    public static String of(LocalDate value) {
        char[] text = new char[DATE_WIDTH];
        fill(text, value);
        return new String(text);
    }

    public static String of(LocalTime value) {
        char[] text = new char[TIME_WIDTH];
        fill(text, 0, value);
        return new String(text);
    }

    private static void fill(char[] text, LocalDateTime value) {
        fill(text, value.toLocalDate());
        text[DATE_WIDTH] = 'T';
        fill(text, DATE_WIDTH + 1, value.toLocalTime());
    }

    private static void fill(char[] text, LocalDate value) {
        digits(text, 0, 4, value.getYear());
        text[4] = '-';
        digits(text, 5, 2, value.getMonthValue());
        text[7] = '-';
        digits(text, 8, 2, value.getDayOfMonth());
    }

    private static void fill(char[] text, int at, LocalTime value) {
        digits(text, at, 2, value.getHour());
        text[at + 2] = ':';
        digits(text, at + 3, 2, value.getMinute());
        text[at + 5] = ':';
        digits(text, at + 6, 2, value.getSecond());
        text[at + 8] = '.';
        digits(text, at + 9, 6, value.getNano() / 1000);
    }

    private static void digits(char[] text, int at, int width, int value) {
        int rest = value;
        for (int i = at + width - 1; i >= at; i--) {
            text[i] = (char) ('0' + rest % 10);
            rest /= 10;
        }
    }

    public static Instant instant(String text) {
        int zone = zoneStart(text);
        return localDateTime(text, zone).toInstant(offset(text, zone));
    }

    public static LocalDateTime localDateTime(String text) {
        return localDateTime(text, text.length());
    }

    public static LocalDate localDate(String text) {
        if (text.length() != DATE_WIDTH || text.charAt(4) != '-' || text.charAt(7) != '-') {
            throw new DateTimeException("it does not have the format 2026-11-20");
        }
        return LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10));
    }

    public static LocalTime localTime(String text) {
        return localTime(text, 0, text.length());
    }

    private static LocalDateTime localDateTime(String text, int end) {
        if (end <= DATE_WIDTH || (text.charAt(DATE_WIDTH) != 'T' && text.charAt(DATE_WIDTH) != ' ')) {
            throw new DateTimeException("it is not written as 2026-11-20T12:17:35.123456");
        }
        return LocalDateTime.of(localDate(text.substring(0, DATE_WIDTH)), localTime(text, DATE_WIDTH + 1, end));
    }

    private static LocalTime localTime(String text, int start, int end) {
        int width = end - start;
        boolean shape = width == 5 || width == 8 || (width > 9 && width <= 9 + MOST_DIGITS);
        if (!shape
                || text.charAt(start + 2) != ':'
                || (width > 5 && text.charAt(start + 5) != ':')
                || (width > 8 && text.charAt(start + 8) != '.')) {
            throw new DateTimeException("the time does not have the format 12:17:35.123456");
        }
        int nano = 0;
        if (width > 8) {
            nano = number(text, start + 9, end);
            for (int i = width - 9; i < MOST_DIGITS; i++) {
                nano *= 10;
            }
        }
        return LocalTime.of(
                number(text, start, start + 2),
                number(text, start + 3, start + 5),
                width > 5 ? number(text, start + 6, start + 8) : 0,
                nano);
    }

    /** Where {@code Z} or the offset begins; the end where there is neither. */
    private static int zoneStart(String text) {
        for (int i = DATE_WIDTH + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 'Z' || c == '+' || c == '-') {
                return i;
            }
        }
        return text.length();
    }

    private static ZoneOffset offset(String text, int start) {
        return start == text.length() ? ZoneOffset.UTC : ZoneOffset.of(text.substring(start));
    }

    private static int number(String text, int start, int end) {
        int value = 0;
        for (int i = start; i < end; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                throw new DateTimeException("expected a digit at index " + i);
            }
            value = value * 10 + digit;
        }
        return value;
    }
}
