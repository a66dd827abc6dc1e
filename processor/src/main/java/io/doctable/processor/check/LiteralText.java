package io.doctable.processor.check;

import io.doctable.processor.model.ScalarType;
import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Returns whether a text in a default can be read as a value of a type, as the runtime reads it. */
final class LiteralText {
    private static final Pattern DATE_AND_TIME = Pattern.compile("(.{10})[T ]([\\d:.]+)(Z|[+-][\\d:]+)?");
    private static final Pattern TIME = Pattern.compile("\\d\\d:\\d\\d(?::\\d\\d(?:\\.\\d{1,9})?)?");
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
    private static final Pattern UUID =
            Pattern.compile("\\p{XDigit}{8}-\\p{XDigit}{4}-\\p{XDigit}{4}-\\p{XDigit}{4}-\\p{XDigit}{12}");
    private static final Pattern HEX_32 = Pattern.compile("\\p{XDigit}{32}");
    private static final Pattern DIGIT = Pattern.compile("\\d");
    /** The words that PostgreSQL takes for a time. */
    private static final Set<String> TIME_WORDS =
            Set.of("now", "today", "tomorrow", "yesterday", "epoch", "infinity", "-infinity", "+infinity", "allballs");

    private LiteralText() {}

    /** Returns whether the runtime can read the text, stored as it is, as a value of the type. */
    static boolean isReadable(ScalarType type, String text) {
        try {
            return switch (type) {
                case LOCAL_DATE -> isDate(text);
                case LOCAL_TIME -> isTime(text);
                case LOCAL_DATE_TIME -> isDateAndTime(text, false);
                case INSTANT, OFFSET_DATE_TIME -> isDateAndTime(text, true);
                case UUID -> UUID.matcher(text).matches();
                case CHAR -> text.length() == 1;
                case PERIOD -> Period.parse(text) != null;
                case YEAR_MONTH -> YearMonth.parse(text) != null;
                case ZONE_ID -> ZoneId.of(text) != null;
                case ZONE_OFFSET -> ZoneOffset.of(text) != null;
                case URI -> URI.create(text) != null;
                default -> true;
            };
        } catch (DateTimeException | IllegalArgumentException e) {
            return false;
        }
    }

    /** Returns whether PostgreSQL may take the text for a value of the type; it takes more forms than one can list. */
    static boolean mayBeTakenByPostgres(ScalarType type, String text) {
        String word = text.strip().toLowerCase(Locale.ROOT);
        return switch (type) {
            case LOCAL_DATE, LOCAL_TIME, LOCAL_DATE_TIME, INSTANT, OFFSET_DATE_TIME ->
                TIME_WORDS.contains(word)
                        || (DIGIT.matcher(word).find()
                                && (!DATE.matcher(word).matches() || isReadable(ScalarType.LOCAL_DATE, word)));
            case UUID -> HEX_32.matcher(word.replaceAll("[{}-]", "")).matches();
            default -> isReadable(type, text);
        };
    }

    /** Returns a value of the type as a default writes it. */
    static String example(ScalarType type) {
        return switch (type) {
            case LOCAL_DATE -> "'2026-11-20'";
            case LOCAL_TIME -> "'12:17:35'";
            case LOCAL_DATE_TIME -> "'2026-11-20T12:17:35'";
            case INSTANT, OFFSET_DATE_TIME -> "'2026-11-20T12:17:35Z'";
            case UUID -> "'01234567-89ab-cdef-0123-456789abcdef'";
            case CHAR -> "'x'";
            case PERIOD -> "'P1M'";
            case YEAR_MONTH -> "'2026-11'";
            case ZONE_ID -> "'Europe/Berlin'";
            case ZONE_OFFSET -> "'+01:00'";
            default -> "'https://example.org/'";
        };
    }

    private static boolean isDate(String text) {
        return DATE.matcher(text).matches() && LocalDate.parse(text) != null;
    }

    private static boolean isTime(String text) {
        return TIME.matcher(text).matches() && LocalTime.parse(text) != null;
    }

    private static boolean isDateAndTime(String text, boolean zoned) {
        Matcher parts = DATE_AND_TIME.matcher(text);
        if (!parts.matches() || (!zoned && parts.group(3) != null)) {
            return false;
        }
        String zone = parts.group(3);
        return isDate(parts.group(1)) && isTime(parts.group(2)) && (zone == null || ZoneOffset.of(zone) != null);
    }
}
