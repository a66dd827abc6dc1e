package io.doctable.processor.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SimilarTest {
    private static final List<String> COLUMNS = List.of("id", "title", "author_id", "published_at");

    @ParameterizedTest
    @CsvSource({"titel, title", "TITLE, title", "publishd_at, published_at", "authorId, author_id", "di, id"})
    void findsWhatWasMeant(String written, String meant) {
        assertThat(Similar.nearest(written, COLUMNS)).contains(meant);
    }

    @ParameterizedTest
    @CsvSource({"price", "x", "created_by"})
    void isSilentWhenNothingIsNear(String written) {
        assertThat(Similar.nearest(written, COLUMNS)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"y", "ab", "''"})
    void aNameOfWhichNoLetterStaysIsNoSuggestion(String written) {
        assertThat(Similar.nearest(written, List.of("x", "id"))).isEmpty();
    }

    @Test
    void countsASwapAsOneEdit() {
        assertThat(Similar.edits("ab", "ba")).isEqualTo(1);
        assertThat(Similar.edits("", "abc")).isEqualTo(3);
        assertThat(Similar.edits("abc", "abc")).isZero();
    }
}
