package io.doctable.conformance.ancestors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.doctable.conformance.database.Site;
import io.doctable.engine.DbConnection;
import io.doctable.error.DatabaseLockedException;
import io.doctable.internal.dialect.Ability;

/** What another connection sees of a transaction that runs. */
final class Others {
    private Others() {}

    /** Another connection counts that many books; in memory nobody may look while somebody writes, and is told so. */
    static void seeBooks(Site site, long count) {
        if (site.can(Ability.SHARED)) {
            assertThat(countBooks(site)).isEqualTo(count);
        } else {
            assertThatThrownBy(() -> countBooks(site)).isInstanceOf(DatabaseLockedException.class);
        }
    }

    private static long countBooks(Site site) {
        try (DbConnection other = site.engine().connect()) {
            return new BookDao(other).count();
        }
    }
}
