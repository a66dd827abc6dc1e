package io.doctable.conformance.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.doctable.conformance.database.OnEveryDatabase;
import io.doctable.conformance.database.Site;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Runs the program of the page on generated code, and compares a printed table with the page that shows it. */
class TasteTest {
    @OnEveryDatabase
    void runs(Site site) {
        List<Article> hits = Taste.run(site.url());
        assertThat(hits).singleElement().satisfies(article -> {
            assertThat(article.status()).isEqualTo(Status.LIVE);
            assertThat(article.subtitle()).isEqualTo("On engines");
            assertThat(article.version()).isEqualTo(2);
        });
    }

    @Test
    void isDescribedAsThePageShows() throws IOException {
        assertThat(Files.readString(root().resolve("docs/tables-without-a-record.md")))
                .contains("<!-- describe ArticleTable -->\n```text\n" + ArticleTable.TABLE.describe() + "\n```\n");
    }

    private static Path root() {
        Path root = Path.of("").toAbsolutePath();
        while (!Files.exists(root.resolve("conformance/pom.xml"))) {
            root = Objects.requireNonNull(root.getParent(), "not inside the repository");
        }
        return root;
    }
}
