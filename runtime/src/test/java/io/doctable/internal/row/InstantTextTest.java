package io.doctable.internal.row;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The calendar of {@link InstantText} is that of {@code java.time}. */
@Tag("slow")
class InstantTextTest {
    private static final long SEED = 20261121;
    private static final long FIRST = Instant.parse("0001-01-01T00:00:00Z").getEpochSecond();
    private static final long AFTER_LAST = LocalDateTime.of(10_000, 1, 1, 0, 0).toEpochSecond(ZoneOffset.UTC);
    private static final DateTimeFormatter FORMAT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withResolverStyle(ResolverStyle.STRICT);

    private static @Nullable Instant parsed(String text) {
        return InstantText.parse(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void randomTimesAreReadAsTheyWereWritten() {
        Random random = new Random(SEED);
        for (int i = 0; i < 2_000_000; i++) {
            long second = FIRST + (long) (random.nextDouble() * (AFTER_LAST - FIRST));
            int nanos = random.nextInt(1_000_000) * 1000;
            Instant time = Instant.ofEpochSecond(second, nanos);
            String text = InstantText.of(time);
            LocalDateTime known = LocalDateTime.ofEpochSecond(second, nanos, ZoneOffset.UTC);
            // The fields one by one: the formatter would take minutes.
            boolean same = Integer.parseInt(text, 0, 4, 10) == known.getYear()
                    && Integer.parseInt(text, 5, 7, 10) == known.getMonthValue()
                    && Integer.parseInt(text, 8, 10, 10) == known.getDayOfMonth()
                    && Integer.parseInt(text, 11, 13, 10) == known.getHour()
                    && Integer.parseInt(text, 14, 16, 10) == known.getMinute()
                    && Integer.parseInt(text, 17, 19, 10) == known.getSecond()
                    && Integer.parseInt(text, 20, 26, 10) * 1000 == known.getNano();
            if (!same || !time.equals(parsed(text))) {
                assertThat(text).isEqualTo(known.format(FORMAT));
                assertThat(parsed(text)).isEqualTo(time);
            }
        }
    }

    @Test
    void everyDayOfNineThousandYearsIsReadAndWritten() {
        LocalDate day = LocalDate.of(1, 1, 1);
        LocalDate end = LocalDate.of(10_000, 1, 1);
        while (day.isBefore(end)) {
            Instant noon = day.atTime(12, 0).toInstant(ZoneOffset.UTC);
            String text = InstantText.of(noon);
            if (!text.equals(day + "T12:00:00.000000Z") || !noon.equals(parsed(text))) {
                assertThat(text).isEqualTo(day + "T12:00:00.000000Z");
                assertThat(parsed(text)).isEqualTo(noon);
            }
            day = day.plusDays(1);
        }
    }

    /** Random digits, most of which are no time: whatever is not read here is refused or read by the longer way. */
    @Test
    void onlyTimesThatExistAreRead() {
        Random random = new Random(SEED);
        int times = 0;
        for (int i = 0; i < 200_000; i++) {
            String text = "%04d-%02d-%02dT%02d:%02d:%02d.%06dZ"
                    .formatted(
                            random.nextInt(10_000),
                            random.nextInt(14),
                            random.nextInt(33),
                            random.nextInt(26),
                            random.nextInt(62),
                            random.nextInt(62),
                            random.nextInt(1_000_000));
            Instant known = known(text);
            assertThat(parsed(text)).as(text).isEqualTo(known);
            times += known == null ? 0 : 1;
        }
        assertThat(times).isBetween(100_000, 190_000);
    }

    private static @Nullable Instant known(String text) {
        try {
            return TimeText.instant(text);
        } catch (DateTimeException e) {
            return null;
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-02-29T00:00:00.000000Z",
                "2026-02-31T00:00:00.000000Z",
                "1900-02-29T00:00:00.000000Z",
                "2026-04-31T00:00:00.000000Z",
                "2026-00-01T00:00:00.000000Z",
                "2026-13-01T00:00:00.000000Z",
                "2026-01-00T00:00:00.000000Z",
                "2026-01-32T00:00:00.000000Z",
                "2026-01-01T24:00:00.000000Z",
                "2026-01-01T00:60:00.000000Z",
                "2026-01-01T00:00:60.000000Z",
                "2026-01-01T00:00:00.-00001Z",
                "2026-01-01T00:00:00.00000 Z",
                "2026-01-01T00:00:00,000000Z",
                "2026-01-01 00:00:00.000000Z",
                "2026-01-01T00:00:00.000000z",
                "2026-01-01T00:00:00.0000000",
                "2026-01-01T00:00:00.00000Z",
                "2026-01-01T00:00:00.0000000Z",
                "-026-01-01T00:00:00.000000Z",
                "２026-01-01T00:00:00.0000Z",
                ""
            })
    void otherTextsAreNotRead(String text) {
        assertThat(parsed(text)).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-02-29T23:59:59.999999Z",
                "2000-02-29T00:00:00.000000Z",
                "1969-12-31T23:59:59.000001Z",
                "0001-01-01T00:00:00.000000Z",
                "9999-12-31T23:59:59.999999Z"
            })
    void theEdgesAreRead(String text) {
        assertThat(parsed(text)).isEqualTo(Instant.parse(text));
        assertThat(InstantText.of(Instant.parse(text))).isEqualTo(text);
    }
}
