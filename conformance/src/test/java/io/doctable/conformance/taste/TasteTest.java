package io.doctable.conformance.taste;

import static org.assertj.core.api.Assertions.assertThat;

import io.doctable.conformance.database.OnEveryDatabase;
import io.doctable.conformance.database.Site;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the README shows does what it says, and is what is compiled here. */
class TasteTest {
    private static final Pattern TAGGED = Pattern.compile("(?s)// tag::(\\w+)\\[]\\n(.*?)\\n *// end::\\1\\[]");
    /** A block of Java in the README that says which tag it quotes. */
    private static final Pattern QUOTED = Pattern.compile("(?s)<!-- quote (\\w+)\\.(\\w+) -->\\n```java\\n(.*?)\\n```");

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
    void isDescribedAsTheReadmeShows() throws IOException {
        assertThat(Files.readString(root().resolve("README.md")))
                .contains("<!-- describe ArticleTable -->\n```text\n" + ArticleTable.TABLE.describe() + "\n```\n");
    }

    @Test
    void isWhatTheReadmeQuotes() throws IOException {
        Path root = root();
        Path sources = root.resolve("conformance/src/test/java/io/doctable/conformance/taste");
        Matcher quoted = QUOTED.matcher(Files.readString(root.resolve("README.md")));
        while (quoted.find()) {
            String source = Files.readString(sources.resolve(quoted.group(1) + ".java"));
            assertThat(quoted.group(3)).as(quoted.group()).isEqualTo(tagged(source, quoted.group(2)));
        }
    }

    private static Path root() {
        Path root = Path.of("").toAbsolutePath();
        while (!Files.exists(root.resolve("conformance/pom.xml"))) {
            root = Objects.requireNonNull(root.getParent(), "not inside the repository");
        }
        return root;
    }

    private static String tagged(String source, String tag) {
        Matcher tagged = TAGGED.matcher(source);
        while (tagged.find()) {
            if (tagged.group(1).equals(tag)) {
                return tagged.group(2).stripIndent();
            }
        }
        throw new AssertionError("no tag " + tag);
    }
}
