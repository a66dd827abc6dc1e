package io.doctable.conformance.dao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.doctable.conformance.database.OnEveryDatabase;
import io.doctable.conformance.rules.AuthorDao;
import io.doctable.conformance.rules.AuthorTable;
import io.doctable.conformance.rules.NewAuthor;
import io.doctable.conformance.rules.NewTicket;
import io.doctable.conformance.rules.Ticket;
import io.doctable.conformance.rules.TicketDao;
import io.doctable.conformance.rules.TicketTable;
import io.doctable.engine.Engine;
import io.doctable.error.MappingException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** insertIfAbsent, findOrInsert and upsert match by values that the new row holds, or refuse before anything is sent. */
class MatchingTest {
    @OnEveryDatabase
    void anIdThatTheDatabaseGeneratesMatchesNothing(Engine engine, AuthorDao authors) {
        NewAuthor ada = NewAuthor.of("Ada");
        refused(engine, () -> authors.insertIfAbsent(ada, AuthorTable.PRIMARY_KEY), "author", "(id)", "generates it");
        refused(engine, () -> authors.findOrInsert(ada, AuthorTable.PRIMARY_KEY), "author", "(id)", "insertAsIs");
        refused(engine, () -> authors.upsert(ada, AuthorTable.PRIMARY_KEY), "author", "(id)", "insertAsIs");
        refused(engine, () -> authors.upsert(ada, AuthorTable.PRIMARY_KEY, AuthorTable.NAME), "author", "update");
        assertThat(authors.count()).isZero();
    }

    @OnEveryDatabase
    void anIdThatTheLibraryGeneratesMatchesNothing(Engine engine, TicketDao tickets) {
        Ticket stored = tickets.insert(NewTicket.of("one", "phone"));
        NewTicket again = NewTicket.from(stored);
        refused(engine, () -> tickets.insertIfAbsent(again, TicketTable.PRIMARY_KEY), "ticket", "(id)", "library");
        refused(engine, () -> tickets.findOrInsert(again, TicketTable.PRIMARY_KEY), "ticket", "(id)", "library");
        refused(engine, () -> tickets.upsert(again, TicketTable.PRIMARY_KEY), "ticket", "(id)", "library");
        assertThat(tickets.all()).containsExactly(stored);
    }

    @OnEveryDatabase
    void aKeyThatIsLeftToItsDefaultMatchesNothing(Engine engine, BadgeDao badges) {
        NewBadge unset = NewBadge.of("hall").withNumber(1);
        refused(engine, () -> badges.insertIfAbsent(unset, BadgeTable.UQ_CODE), "badge", "(code)", "default");
        refused(engine, () -> badges.findOrInsert(unset, BadgeTable.UQ_CODE), "badge", "(code)", "default");
        refused(engine, () -> badges.upsert(unset, BadgeTable.UQ_CODE), "badge", "(code)", "default");
        assertThat(badges.count()).isZero();
        NewBadge set = unset.withCode("visitor");
        Badge stored = badges.insert(unset);
        assertThat(stored.code()).isEqualTo("visitor");
        assertThat(badges.insertIfAbsent(set, BadgeTable.UQ_CODE)).isEmpty();
        assertThat(badges.findOrInsert(set, BadgeTable.UQ_CODE)).isEqualTo(stored);
        assertThat(badges.upsert(set.withUses(3), BadgeTable.UQ_CODE).uses()).isEqualTo(3);
        assertThat(badges.count()).isOne();
    }

    @OnEveryDatabase
    void nullMatchesNothing(Engine engine, BadgeDao badges) {
        NewBadge withoutNumber = NewBadge.of("hall").withCode("a");
        engine.transaction(tx -> {
            BadgeDao inside = badges.on(tx);
            nullRefused(() -> inside.insertIfAbsent(withoutNumber, BadgeTable.UQ_AREA_NUMBER));
            nullRefused(() -> inside.findOrInsert(withoutNumber, BadgeTable.UQ_AREA_NUMBER));
            nullRefused(() -> inside.upsert(withoutNumber, BadgeTable.UQ_AREA_NUMBER));
            nullRefused(() -> inside.upsert(withoutNumber, BadgeTable.UQ_AREA_NUMBER, BadgeTable.USES));
            // Nothing was sent, so the transaction goes on.
            assertThat(inside.upsert(withoutNumber.withNumber(7), BadgeTable.UQ_AREA_NUMBER)
                            .number())
                    .isEqualTo(7);
        });
        // By another key the same row is matched, and its null is stored.
        assertThat(badges.upsert(withoutNumber, BadgeTable.UQ_CODE).number()).isNull();
        assertThat(badges.insert(withoutNumber.withCode("b")).number()).isNull();
        assertThat(badges.count()).isEqualTo(2);
    }

    private static void nullRefused(ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOf(MappingException.class)
                .hasMessageContaining("badge.number (component number)")
                .hasMessageContaining("NULL equals nothing in a unique key");
    }

    private static void refused(Engine engine, ThrowingCallable call, String... words) {
        assertThatThrownBy(call).isInstanceOf(IllegalArgumentException.class).hasMessageContainingAll(words);
        // In a transaction as well, which goes on because nothing was sent.
        engine.transaction(tx -> {
            assertThatThrownBy(call).isInstanceOf(IllegalArgumentException.class);
            assertThat(tx.execute("select 1 as one").scalar(int.class)).isOne();
        });
    }
}
