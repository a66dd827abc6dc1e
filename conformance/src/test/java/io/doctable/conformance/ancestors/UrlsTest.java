package io.doctable.conformance.ancestors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.doctable.conformance.database.OnEveryDatabase;
import io.doctable.conformance.database.Site;
import io.doctable.engine.Engine;
import io.doctable.error.DocTableException;
import io.doctable.error.InvalidUrlException;
import io.doctable.error.NoSuchTableException;
import io.doctable.internal.dialect.Ability;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is refused before anything is made, or even connected to. */
class UrlsTest {
    @OnEveryDatabase
    void b34ReadingOnlyNeverMakesATable(Site site) {
        if (site.can(Ability.SHARED)) {
            new PointDao(site.engine()).createTable(); // so that the database is there
        }
        BookDao books = new BookDao(site.open(options -> options.readOnly(true)));
        assertThatThrownBy(books::count)
                .isInstanceOf(NoSuchTableException.class)
                .hasMessageContaining("book");
        if (site.can(Ability.SHARED)) {
            BookDao writing = new BookDao(site.open(options -> options.createTables(false)));
            assertThatThrownBy(writing::count).isInstanceOf(NoSuchTableException.class);
            assertThat(site.engine().listTables()).containsExactly("point");
        }
    }

    @OnEveryDatabase(that = Ability.FILE)
    void b34ReadingOnlyNeverMakesAFile(Site site) {
        assertThatThrownBy(() -> new BookDao(site.open(options -> options.readOnly(true))).count())
                .isInstanceOf(DocTableException.class)
                .hasMessageContaining("test.db");
        assertThat(Path.of(site.url().substring("sqlite:///".length()))).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource({"db://user:s3cret@b@host/x, write @ as %40", "db://host:/x, port", "db://user:s3cret@host:abc/x, port"})
    void b36AMalformedUrlIsExplainedAndNotRepeated(String url, String explained) {
        assertThatThrownBy(() -> Engine.open(url))
                .isInstanceOf(InvalidUrlException.class)
                .hasMessageContaining(explained)
                .hasMessageNotContainingAny("s3cret", "b@host", "abc");
    }
}
