package io.doctable.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.doctable.error.InvalidUrlException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EngineUrlTest {
    @Test
    void allParts() {
        EngineUrl url = EngineUrl.parse("postgresql://scott:tiger@localhost:5432/mydb?sslmode=require&a=1&a=2");

        assertThat(url)
                .isEqualTo(new EngineUrl(
                        "postgresql",
                        "scott",
                        "tiger",
                        "localhost",
                        5432,
                        "mydb",
                        Map.of("sslmode", List.of("require"), "a", List.of("1", "2"))));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                // url, user, password, host, port, database
                "db://h, -, -, h, 0, -",
                "db://h/, -, -, h, 0, -",
                "db://h:9/x, -, -, h, 9, x",
                "db://u@h/x, u, -, h, 0, x",
                "db://u:@h/x, u, '', h, 0, x",
                "db://u:p@/x, u, p, -, 0, x",
                "db://:p@h/x, '', p, h, 0, x",
                "db+driver://u:p@h/x, u, p, h, 0, x",
                "DB://h/x, -, -, h, 0, x",
                "db://u:p%40%3A%2F%3F%23%26%20w%252F+%C3%A9@h/x, u, 'p@:/?#& w%2F+é', h, 0, x",
                "db://u%2Bv:a+b@h/a+b, u+v, a+b, h, 0, a+b",
                "db://u:p:q@h/x, u, p:q, h, 0, x",
                "db://[::1]:5432/x, -, -, ::1, 5432, x",
                "db://[2001:da8:2004:1000:202:116:160:90]/x, -, -, 2001:da8:2004:1000:202:116:160:90, 0, x",
                "'db://a:1,b:2,[::1]:3/x', -, -, 'a:1,b:2,[::1]:3', 0, x",
                "db:///x, -, -, -, 0, x",
                "db:////x/y, -, -, -, 0, /x/y",
                "db:///C:/x/y.db, -, -, -, 0, C:/x/y.db",
                "db:///a%3Fb%23c%25.db, -, -, -, 0, a?b#c%.db",
                "db:///a@b.db, -, -, -, 0, a@b.db",
                "db:///:memory:, -, -, -, 0, :memory:",
                "db://, -, -, -, 0, -",
            })
    void readAndRenderedAgain(String text, String user, String password, String host, int port, String database) {
        EngineUrl url = EngineUrl.parse(text);

        assertThat(url).isEqualTo(new EngineUrl("db", user, password, host, port, database, Map.of()));
        assertThat(EngineUrl.parse(url.render())).isEqualTo(url);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "jdbc:sqlite:, sqlite://",
                "jdbc:sqlite::memory:, sqlite:///:memory:",
                "jdbc:sqlite:a b%20c.db, sqlite:///a%20b%2520c.db",
                "jdbc:sqlite:/abs/x.db?mode=ro, sqlite:////abs/x.db?mode=ro",
                "jdbc:postgresql://h:5432/x, postgresql://h:5432/x",
                "jdbc:postgresql://h/x?user=u&password=p%40q&ssl=true, postgresql://u:p%40q@h/x?ssl=true",
                "'jdbc:postgresql://a:1,b:2/x', 'postgresql://a:1,b:2/x'",
                "jdbc:postgresql:x, postgresql:///x",
            })
    void jdbcUrls(String jdbc, String ours) {
        assertThat(EngineUrl.parse(jdbc)).isEqualTo(EngineUrl.parse(ours));
    }

    @Test
    void queryIsReadLikeAForm() {
        assertThat(EngineUrl.parse("db://h/x?a=b+c%2Bd&e&f=").query())
                .isEqualTo(Map.of("a", List.of("b c+d"), "e", List.of(""), "f", List.of("")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "s3cret",
                "user:s3cret@host/db",
                "db://u:s3c@ret@host/x",
                "db://u:s3c/ret@host/x",
                "db://u:s3c?ret@host/x",
                "db://u:s3c#ret@host/x",
                "db://u:12/s3cret@host/x",
                "db://u:12?s3cret@host/x",
                "db://u:s3cret%zz@host/x",
                "db://u:s3cret%@host/x",
                "db://u:s3cret%ff@host/x",
                "db://u:s3cret@host:/x",
                "db://u:s3cret@host:abc/x",
                "db://u:s3cret@host:0/x",
                "db://u:s3cret@host:65536/x",
                "db://u:s3cret@[::1/x",
                "db://u:s3cret@host/x?a=%zz",
                "db s3cret://host/x",
                "jdbc:postgresql://u:s3cret@host/x",
                "jdbc:postgresql:u:s3cret@host/x",
                "jdbc://u:s3cret@host/x",
                "jdbc:postgresql://h/x?password=s3cret&password=s3cret",
            })
    void malformedUrlsAreRefusedWithoutAnEcho(String text) {
        assertThatThrownBy(() -> EngineUrl.parse(text))
                .isInstanceOf(InvalidUrlException.class)
                .hasNoCause()
                .hasMessageNotContainingAny("s3c", "ret@", "u:");
    }

    @Test
    void rawAtSignGetsTheRemedy() {
        assertThatThrownBy(() -> EngineUrl.parse("db://user:a@b@host/x")).hasMessageContaining("write @ as %40");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "s3cret"})
    void passwordIsMasked(String password) {
        EngineUrl url = EngineUrl.parse("db://u:" + password + "@h/x?sslpassword=s3cret&sslmode=b");

        assertThat(url).hasToString("db://u:***@h/x?sslpassword=***&sslmode=b");
        assertThat(url.withUser(null, null)).hasToString("db://h/x?sslpassword=***&sslmode=b");
    }

    @Test
    void optionsAreMaskedUnlessTheyAreKnownToBeHarmless() {
        EngineUrl url = EngineUrl.parse("postgresql://h/x?socketFactoryArg=s3cret&options=-c%20a.b%3Ds3cret"
                + "&ssl=true&connectTimeout=5&nosuch=s3cret&sslMode=s3cret");

        assertThat(url)
                .hasToString("postgresql://h/x?socketFactoryArg=***&options=***&ssl=true&connectTimeout=5"
                        + "&nosuch=***&sslMode=***");
        assertThat(EngineUrl.parse(url.render())).isEqualTo(url);
        assertThatThrownBy(() -> Engine.open(url)).hasMessageNotContaining("s3cret");
    }

    @Test
    void targetAndDialectGiveTheSameUrl() {
        assertThat(EngineUrl.of("sqlite", "x.db")).isEqualTo(EngineUrl.parse("sqlite:///x.db"));
        assertThat(EngineUrl.of("SQLite", "/data/a b?.db")).isEqualTo(EngineUrl.parse("sqlite:////data/a%20b%3F.db"));
        assertThat(EngineUrl.of("sqlite", null)).isEqualTo(EngineUrl.parse("sqlite://"));
        try (Engine one = Engine.open(EngineUrl.of("sqlite", ":memory:"));
                Engine other = Engine.open("sqlite:///:memory:")) {
            assertThat(one.url()).isEqualTo(other.url());
        }
    }

    @Test
    void changedCopies() {
        EngineUrl url = EngineUrl.parse("db://h/x");

        assertThat(url.withDatabase("y").withUser("u", "p").withOption("a", "1").render())
                .isEqualTo("db://u:p@h/y?a=1");
        assertThat(url.withHost("::1", 5432).render()).isEqualTo("db://[::1]:5432/x");
        assertThat(url).isEqualTo(EngineUrl.parse("db://h/x"));
    }
}
