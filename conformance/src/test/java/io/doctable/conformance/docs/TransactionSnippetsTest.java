package io.doctable.conformance.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.doctable.conformance.database.OnEveryDatabase;
import io.doctable.engine.DbConnection;
import io.doctable.engine.Engine;
import io.doctable.engine.Transaction;
import io.doctable.error.InactiveTransactionException;
import io.doctable.error.UniqueViolationException;
import io.doctable.option.Isolation;
import io.doctable.option.TransactionOptions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The code of {@code docs/transactions.md}. */
class TransactionSnippetsTest {
    private static NewArticle draft(Author author) {
        return NewArticle.of(author.id(), "https://example.org/1", "Notes", Map.of());
    }

    @OnEveryDatabase
    void aSavepointUndoesWhatFails(Engine engine, AuthorDao authors) {
        ArticleDao articles = new ArticleDao(engine);
        Author ada = authors.insert(NewAuthor.of("Ada"));
        NewArticle draft = draft(ada);
        List<String> log = new ArrayList<>();
        // tag::savepoint[]
        engine.transaction(tx -> {
            articles.insert(draft);
            try {
                tx.savepoint(inner -> authors.insert(NewAuthor.of("Ada")));
            } catch (UniqueViolationException e) { // the savepoint was rolled back, the transaction continues
                log.add("Ada exists already");
            }
        });
        // end::savepoint[]
        assertThat(log).hasSize(1);
        assertThat(articles.count()).isOne();
    }

    @OnEveryDatabase
    void withoutOneTheTransactionIsRollbackOnly(Engine engine, AuthorDao authors) {
        authors.insert(NewAuthor.of("Ada"));
        assertThatThrownBy(() -> engine.transaction(tx -> {
                    authors.insert(NewAuthor.of("Grace"));
                    assertThatThrownBy(() -> authors.insert(NewAuthor.of("Ada")))
                            .isInstanceOf(UniqueViolationException.class);
                }))
                .isInstanceOf(InactiveTransactionException.class)
                .hasCauseInstanceOf(UniqueViolationException.class);
        assertThat(authors.count()).isOne();
    }

    @OnEveryDatabase
    void optionsAndResults(Engine engine, AuthorDao authors) {
        ArticleDao articles = new ArticleDao(engine);
        NewArticle draft = draft(authors.insert(NewAuthor.of("Ada")));
        // tag::options[]
        TransactionOptions careful = TransactionOptions.defaults()
                .isolation(Isolation.SERIALIZABLE)
                .timeout(Duration.ofSeconds(10)) // for the whole transaction
                .retry(5); // runs the whole body again, up to five times

        Article stored = engine.transactionResult(careful, tx -> articles.insert(draft));
        // end::options[]
        assertThat(articles.get(stored.id())).isEqualTo(stored);
    }

    @OnEveryDatabase
    void byHand(Engine engine, AuthorDao authors) {
        // tag::byHand[]
        try (DbConnection connection = engine.connect();
                Transaction tx = connection.begin()) {
            authors.on(tx).insert(NewAuthor.of("Ada"));
            tx.commit(); // closing an uncommitted transaction rolls it back
        }
        // end::byHand[]
        assertThat(authors.count()).isOne();
    }
}
