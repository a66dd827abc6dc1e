package io.doctable.conformance.dao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.doctable.conformance.database.OnEveryDatabase;
import io.doctable.conformance.rules.NewArticle;
import io.doctable.conformance.rules.Status;
import io.doctable.conformance.types.Rows;
import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** NewX: immutable values, by position, by name, or from a row. */
class NewRowTest {
    private static final NewArticle PLAIN = NewArticle.of(1, "u", "t", Map.of());

    @Test
    void eachMethodReturnsAnotherRow() {
        NewArticle titled = PLAIN.withTitle("other");
        assertThat(PLAIN.title()).isEqualTo("t");
        assertThat(titled.title()).isEqualTo("other");
        assertThat(titled.withTitle("t")).isEqualTo(PLAIN).hasSameHashCodeAs(PLAIN);
        assertThat(titled).isNotEqualTo(PLAIN);
    }

    @Test
    void unsetIsNotNull() {
        assertThat(PLAIN)
                .hasToString("NewArticle[authorId=1, url=u, title=t, subtitle=null, status=default, words=default,"
                        + " language=default, tags={}, publishedAt=null]");
        assertThat(PLAIN.withLanguage(null)).isNotEqualTo(PLAIN);
        assertThat(PLAIN.withLanguage(null).toString()).contains("language=null");
        assertThat(PLAIN.withStatus(Status.DRAFT).withStatus(Status.LIVE).toString())
                .contains("status=LIVE");
    }

    @OnEveryDatabase
    void byNameOrFromARow(ProfileDao profiles) {
        Profile stored = profiles.insert(NewProfile.builder()
                .origin("here")
                .setEquals(1)
                .expect("e")
                .login("ada")
                .balance(BigDecimal.TEN)
                .secret("s")
                .build());
        assertThat(profiles.get("ada")).isEqualTo(stored);
        assertThat(stored.nick()).isEmpty();
        assertThat(NewProfile.from(stored).withLogin("bob"))
                .isEqualTo(NewProfile.from(Rows.with(stored, "login", "bob")));
        assertThat(NewProfile.from(stored).toString()).contains("secret=***").doesNotContain("secret=s");
    }

    @Test
    void aBuilderNamesWhatIsMissing() {
        assertThatThrownBy(() -> NewProfile.builder()
                        .login("ada")
                        .origin("here")
                        .expect("e")
                        .build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("NewProfile.builder() needs a value for each of [secret, balance, equals]");
    }

    @Test
    void aRowOfABuilderDoesNotChangeWithIt() {
        NewProfile.Builder builder = NewProfile.builder()
                .login("ada")
                .secret("s")
                .balance(BigDecimal.ONE)
                .expect("e")
                .setEquals(0)
                .origin("here");
        NewProfile first = builder.build();
        assertThat(builder.login("bob").build().login()).isEqualTo("bob");
        assertThat(first.login()).isEqualTo("ada");
    }
}
