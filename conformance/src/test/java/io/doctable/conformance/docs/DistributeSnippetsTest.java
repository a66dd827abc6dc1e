package io.doctable.conformance.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.doctable.conformance.database.OnEveryDatabase;
import io.doctable.conformance.database.Site;
import io.doctable.distribute.Distribute;
import io.doctable.engine.Engine;
import io.doctable.internal.dialect.Ability;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The code of {@code docs/processes-and-databases.md} on threads and processes. */
class DistributeSnippetsTest {
    @Test
    void threads() {
        List<String> texts = List.of("one", "three");
        // tag::threads[]
        List<Integer> lengths = Distribute.map(4, texts, String::length); // on up to 4 threads
        // end::threads[]
        assertThat(lengths).containsExactly(3, 5);
    }

    @OnEveryDatabase(that = Ability.SHARED)
    void processes(Site site) {
        List<String> urls = List.of("https://example.org/1", "https://example.org/2", "https://example.org/3");
        try (Engine engine = Engine.open(site.url())) {
            // tag::processes[]
            List<Long> ids = Distribute.processes(2).engine(engine.config()).mapChunk(urls, LoadArticles.class);
            // end::processes[]
            assertThat(ids).hasSize(3).doesNotHaveDuplicates();
            assertThat(new ArticleDao(engine).count()).isEqualTo(3);
        }
    }
}
