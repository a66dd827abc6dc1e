package io.doctable.conformance.chinook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.doctable.conformance.database.OnEveryDatabase;
import io.doctable.conformance.database.Site;
import io.doctable.error.MappingException;
import io.doctable.internal.dialect.Ability;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;

/** Strings that are known to break programs, as values and in conditions. */
@Tag("slow")
class NaughtyStringsTest {
    @OnEveryDatabase
    void goInComeOutAndAreFound(Site site, PhraseDao phrases) throws IOException {
        List<Phrase> stored = new ArrayList<>();
        for (String text : strings()) {
            Phrase row = new Phrase(stored.size(), text, List.of(text, "x" + text), Map.of("v", text, "k" + text, ""));
            if (site.can(Ability.STORES_NUL) || text.indexOf('\0') < 0) {
                assertThat(phrases.insert(row)).isEqualTo(row);
                stored.add(row);
            } else {
                assertThatThrownBy(() -> phrases.insert(row)).isInstanceOf(MappingException.class);
            }
        }
        assertThat(stored).hasSizeGreaterThan(480);
        assertThat(phrases.select().orderBy(PhraseTable.ID.asc()).list()).isEqualTo(stored);
        for (Phrase phrase : stored) {
            String text = phrase.text();
            assertThat(phrases.findByText(text)).contains(phrase);
            assertThat(phrases.select().where(PhraseTable.TEXT.eq(text)).list()).containsExactly(phrase);
            assertThat(ids(phrases.select()
                            .where(PhraseTable.TEXT.contains(text))
                            .list()))
                    .isEqualTo(ids(stored.stream()
                            .filter(other -> other.text().contains(text))
                            .toList()));
            assertThat(ids(phrases.select()
                            .where(PhraseTable.TEXT.startsWith(text))
                            .list()))
                    .isEqualTo(ids(stored.stream()
                            .filter(other -> other.text().startsWith(text))
                            .toList()));
            assertThat(ids(phrases.select()
                            .where(PhraseTable.TEXT.in(text, "none"))
                            .list()))
                    .containsExactly(phrase.id());
        }
        assertThat(phrases.count()).isEqualTo(stored.size());
    }

    private static Set<String> strings() throws IOException {
        List<String> all = List.of(
                new ObjectMapper().readValue(RealData.file("naughty/blns.json").toFile(), String[].class));
        return new TreeSet<>(all);
    }

    private static List<Integer> ids(List<Phrase> phrases) {
        return phrases.stream().map(Phrase::id).sorted().toList();
    }
}
