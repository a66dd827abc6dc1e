package io.doctable.conformance.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.doctable.conformance.database.OnEveryDatabase;
import io.doctable.error.CheckViolationException;
import io.doctable.error.UniqueViolationException;
import io.doctable.internal.dialect.Ability;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/** What the compiler advises in its messages about SQL texts works on every database. */
class RemediesTest {
    @OnEveryDatabase(that = Ability.PARTIAL_INDEXES)
    void aLargeDecimalThatIsCastIsComparedAsANumber(OfferDao offers) {
        Offer offer = offers.insert(NewOffer.of("a", new BigDecimal("20")));
        assertThat(offers.get(offer.id()).price()).isEqualByComparingTo("20");
        assertThatThrownBy(() -> offers.insert(NewOffer.of("b", new BigDecimal("100"))))
                .isInstanceOf(CheckViolationException.class);
        offers.insert(NewOffer.of("c", new BigDecimal("9")));
        offers.insert(NewOffer.of("c", new BigDecimal("9")));
        assertThatThrownBy(() -> offers.insert(NewOffer.of("a", new BigDecimal("11"))))
                .isInstanceOf(UniqueViolationException.class);
    }

    @OnEveryDatabase(that = Ability.PARTIAL_INDEXES)
    void theExamplesOfDefaultsAreReadAsTheyAreMeant(OfferDao offers) {
        Offer offer = offers.insert(NewOffer.of("a", new BigDecimal("20")));
        Offer stored = offers.get(offer.id());
        assertThat(stored).isEqualTo(offer);
        assertThat(stored)
                .isEqualTo(new Offer(
                        stored.id(),
                        "a",
                        stored.price(),
                        LocalDate.of(2026, 11, 20),
                        LocalTime.of(12, 17, 35),
                        LocalDateTime.of(2026, 11, 20, 12, 17, 35),
                        Instant.parse("2026-11-20T12:17:35Z"),
                        OffsetDateTime.parse("2026-11-20T12:17:35Z"),
                        UUID.fromString("01234567-89ab-cdef-0123-456789abcdef"),
                        'x',
                        Period.ofMonths(1),
                        YearMonth.of(2026, 11),
                        ZoneId.of("Europe/Berlin"),
                        ZoneOffset.ofHours(1),
                        URI.create("https://example.org/"),
                        "äöü",
                        List.of()));
    }
}
