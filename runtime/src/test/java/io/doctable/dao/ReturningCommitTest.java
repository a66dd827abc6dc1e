package io.doctable.dao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.doctable.database.TestDatabase;
import io.doctable.engine.Engine;
import io.doctable.error.DatabaseLockedException;
import io.doctable.option.JournalMode;
import io.doctable.sample.Article;
import io.doctable.sample.ArticleDao;
import io.doctable.sample.ArticleTable;
import io.doctable.sample.Author;
import io.doctable.sample.AuthorDao;
import io.doctable.sample.NewArticle;
import io.doctable.sample.NewAuthor;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** SQLite commits a statement that returns rows after the last of them: a commit that fails is no success. */
class ReturningCommitTest {
    @TempDir
    Path folder;

    @Test
    void failedCommitOfASingleInsertIsThrown() throws SQLException {
        String url = TestDatabase.SQLITE_FILE.newUrl(folder);
        try (Engine engine = Engine.builder(url)
                .journalMode(JournalMode.DELETE)
                .busyTimeout(Duration.ofMillis(50))
                .build()) {
            AuthorDao authors = new AuthorDao(engine);
            ArticleDao articles = new ArticleDao(engine);
            Author ada = authors.insert(NewAuthor.of("Ada"));
            Article first = articles.insert(NewArticle.of(ada.id(), "u1", "One"));
            // Without a WAL a reader keeps the writer from committing.
            try (Connection other = DriverManager.getConnection("jdbc:" + url.replace("///", ""));
                    Statement statement = other.createStatement();
                    ResultSet reading = statement.executeQuery("SELECT id FROM article UNION ALL SELECT 2")) {
                assertThat(reading.next()).isTrue();
                refused(() -> authors.insert(NewAuthor.of("Bob")));
                refused(() -> articles.insertIfAbsent(NewArticle.of(ada.id(), "u2", "Two"), ArticleTable.UQ_URL));
                refused(() -> articles.upsert(NewArticle.of(ada.id(), "u1", "Other"), ArticleTable.UQ_URL));
            }
            assertThat(authors.all()).containsExactly(ada);
            assertThat(articles.all()).containsExactly(first);
        }
    }

    private static void refused(Runnable write) {
        assertThatExceptionOfType(DatabaseLockedException.class).isThrownBy(write::run);
    }
}
