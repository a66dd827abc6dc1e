package io.doctable.conformance.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.doctable.conformance.database.OnEveryDatabase;
import io.doctable.conformance.database.Site;
import io.doctable.engine.Engine;
import io.doctable.internal.dialect.Ability;
import io.doctable.multi.Copy;
import io.doctable.multi.CopyReport;
import io.doctable.multi.KeyJoin;
import io.doctable.multi.TwoPhaseTransaction;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** The code of {@code docs/processes-and-databases.md} on several databases. */
class DatabaseSnippetsTest {
    @OnEveryDatabase
    void copiesAndJoins(Site site) {
        Engine local = site.engine();
        Engine remote = site.engineElsewhere();
        AuthorDao localAuthors = new AuthorDao(local);
        AuthorDao remoteAuthors = new AuthorDao(remote);
        ArticleDao articles = new ArticleDao(local);
        Author ada = localAuthors.insert(NewAuthor.of("Ada"));
        articles.insert(NewArticle.of(ada.id(), "https://example.org/1", "Notes", Map.of()));
        // tag::copy[]
        CopyReport report = Copy.table(localAuthors, remoteAuthors).run();
        // end::copy[]
        assertThat(report.copied().rows()).isOne();
        // tag::join[]
        List<String> lines = KeyJoin.of(articles, Article::authorId, remoteAuthors).stream()
                .map(joined -> joined.row().title() + ", by " + joined.target().name())
                .toList();
        // end::join[]
        assertThat(lines).containsExactly("Notes, by Ada");
    }

    @OnEveryDatabase(that = Ability.CONCURRENT_WRITERS)
    void changesBothOrNone(Site site) {
        Engine remote = site.engine();
        AuthorDao remoteAuthors = new AuthorDao(remote);
        Author ada = remoteAuthors.insert(NewAuthor.of("Ada"));
        Author changed = new Author(ada.id(), "Ada Lovelace");
        try (Engine local = Engine.open("sqlite://")) {
            AuthorDao localAuthors = new AuthorDao(local);
            NewAuthor copy = NewAuthor.of("Ada Lovelace");
            // tag::twoPhase[]
            TwoPhaseTransaction both = TwoPhaseTransaction.of("news", local, remote);
            both.recover(Duration.ofMinutes(1)); // once, when the program starts
            both.run(() -> {
                localAuthors.insert(copy);
                remoteAuthors.update(changed);
            });
            // end::twoPhase[]
            assertThat(localAuthors.count()).isOne();
            assertThat(remoteAuthors.get(ada.id())).isEqualTo(changed);
        }
    }
}
