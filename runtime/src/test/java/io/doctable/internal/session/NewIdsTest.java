package io.doctable.internal.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NewIdsTest {
    private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");
    private static final Comparator<UUID> BY_TEXT = Comparator.comparing(UUID::toString);

    private final NewIds ids = new NewIds(Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void versionVariantAndTime() {
        UUID id = ids.get();

        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
        assertThat(id.getMostSignificantBits() >>> 16).isEqualTo(NOW.toEpochMilli());
    }

    @Test
    void eachIsLargerThanTheOneBeforeEvenWhenTheClockStands() {
        List<UUID> made = Stream.generate(ids).limit(10_000).toList();

        assertThat(made).isSortedAccordingTo(BY_TEXT).doesNotHaveDuplicates();
    }

    @Test
    void noTwoAreAlikeUnderManyThreads() {
        Set<UUID> made = ConcurrentHashMap.newKeySet();
        IntStream.range(0, 20_000).parallel().forEach(i -> made.add(ids.get()));

        assertThat(made).hasSize(20_000);
    }
}
