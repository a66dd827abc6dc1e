package io.doctable.internal.row;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.Year;
import org.jspecify.annotations.Nullable;

/**
 * Points in time of the years 0 to 9999 in the one form in which they are written, {@code 2026-11-20T12:17:35.123456Z}.
 * Calculates with the days since 1970 itself, without a date, a time or a part of the text as an object.
 */
public final class InstantText {
    private static final int WIDTH = 27;
    private static final int SECONDS_A_DAY = 24 * 60 * 60;
    /** Four hundred years, after which the calendar repeats itself. */
    private static final int DAYS_AN_ERA = 146_097;
    /** From 0000-03-01, with which an era begins, to 1970-01-01. */
    private static final int DAYS_TO_1970 = 719_468;

    private InstantText() {}

    static String of(Instant value) {
        long second = value.getEpochSecond();
        int time = (int) Math.floorMod(second, (long) SECONDS_A_DAY);
        byte[] text = new byte[WIDTH];
        date(text, (int) Math.floorDiv(second, (long) SECONDS_A_DAY));
        text[10] = 'T';
        digits(text, 11, 2, time / 3600);
        text[13] = ':';
        digits(text, 14, 2, time / 60 % 60);
        text[16] = ':';
        digits(text, 17, 2, time % 60);
        text[19] = '.';
        digits(text, 20, 6, value.getNano() / 1000);
        text[26] = 'Z';
        return new String(text, StandardCharsets.ISO_8859_1);
    }

    /** Writes a date. A year begins in March here, so that the day that not all years have is the last one. */
    private static void date(byte[] text, int sinceEpoch) {
        int day = sinceEpoch + DAYS_TO_1970;
        int era = Math.floorDiv(day, DAYS_AN_ERA);
        int dayOfEra = day - era * DAYS_AN_ERA;
        int yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365;
        int dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
        int monthFromMarch = (5 * dayOfYear + 2) / 153;
        int month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
        digits(text, 0, 4, era * 400 + yearOfEra + (month <= 2 ? 1 : 0));
        text[4] = '-';
        digits(text, 5, 2, month);
        text[7] = '-';
        digits(text, 8, 2, dayOfYear - (153 * monthFromMarch + 2) / 5 + 1);
    }

    private static void digits(byte[] text, int at, int width, int value) {
        int rest = value;
        for (int i = at + width - 1; i >= at; i--) {
            text[i] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
    }

    /** Returns the time; null if the text has another form, or is no time that exists. */
    public static @Nullable Instant parse(byte[] text) {
        if (text.length != WIDTH
                || text[4] != '-'
                || text[7] != '-'
                || text[10] != 'T'
                || text[13] != ':'
                || text[16] != ':'
                || text[19] != '.'
                || text[26] != 'Z') {
            return null;
        }
        int year = number(text, 0, 4);
        int month = number(text, 5, 2);
        int day = number(text, 8, 2);
        int hour = number(text, 11, 2);
        int minute = number(text, 14, 2);
        int second = number(text, 17, 2);
        int micros = number(text, 20, 6);
        boolean exists = (year | month | day | hour | minute | second | micros) >= 0
                && month >= 1
                && month <= 12
                && day >= 1
                && (day <= 28 || day <= daysIn(year, month))
                && hour <= 23
                && minute <= 59
                && second <= 59;
        return exists
                ? Instant.ofEpochSecond(
                        (long) SECONDS_A_DAY * sinceEpoch(year, month, day) + (hour * 3600L + minute * 60L + second),
                        micros * 1000L)
                : null;
    }

    /** Returns a number of so many digits; a negative one if there is anything but digits. */
    private static int number(byte[] text, int at, int width) {
        int value = 0;
        for (int i = at; i < at + width; i++) {
            int digit = text[i] - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            value = value * 10 + digit;
        }
        return value;
    }

    private static int daysIn(int year, int month) {
        if (month == 2) {
            return Year.isLeap(year) ? 29 : 28;
        }
        return month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
    }

    private static int sinceEpoch(int year, int month, int day) {
        int yearFromMarch = month <= 2 ? year - 1 : year;
        int era = Math.floorDiv(yearFromMarch, 400);
        int yearOfEra = yearFromMarch - era * 400;
        int dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1;
        int dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
        return era * DAYS_AN_ERA + dayOfEra - DAYS_TO_1970;
    }
}
