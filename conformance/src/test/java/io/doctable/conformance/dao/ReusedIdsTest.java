package io.doctable.conformance.dao;

import static org.assertj.core.api.Assertions.assertThat;

import io.doctable.conformance.database.OnEveryDatabase;
import io.doctable.conformance.database.Site;
import io.doctable.schema.IdentityStyle;

/** {@code @Id(reuse = true)} on every database. */
class ReusedIdsTest {
    @OnEveryDatabase
    void theLargestIdMayComeBack(Site site, TicketDao tickets) {
        Ticket first = tickets.insert(NewTicket.of("one"));
        Ticket second = tickets.insert(NewTicket.of("two"));
        assertThat(tickets.delete(second)).isTrue();
        Ticket third = tickets.insert(NewTicket.of("three"));
        boolean again = site.engine().dialect().equals("sqlite");
        assertThat(third.id()).isEqualTo(again ? second.id() : second.id() + 1);
        assertThat(tickets.all()).containsExactlyInAnyOrder(first, third);
        assertThat(TicketTable.TABLE.schema().column("id").identityStyle()).isEqualTo(IdentityStyle.ROWID);
    }
}
