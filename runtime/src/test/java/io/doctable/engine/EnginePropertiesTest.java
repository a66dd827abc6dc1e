package io.doctable.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.doctable.database.TestDatabase;
import io.doctable.error.InvalidUrlException;
import io.doctable.option.EngineUrl;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Engines from a configuration file. */
class EnginePropertiesTest {
    @TempDir
    Path folder;

    private static Properties properties(String text) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(text));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return properties;
    }

    @ParameterizedTest
    @EnumSource
    void opensWhatItDescribes(TestDatabase kind) {
        Properties properties = properties("""
                doctable.poolSize = 2
                doctable.maxOverflow=-1
                doctable.poolTimeout=500ms
                doctable.recycle=PT30S
                doctable.leakDetection=2m
                doctable.busyTimeout=30 s
                doctable.prePing=on
                doctable.createTables=false
                doctable.schemaCheck=warn
                other.nosuch=1
                """);
        properties.setProperty("doctable.url", kind.newUrl(folder));
        for (String prefix : new String[] {"doctable.", "doctable"}) {
            try (Engine engine = Engine.fromProperties(properties, prefix)) {
                assertThat(engine.pool().status().size()).isEqualTo(2);
                engine.connect().close();
                if (kind != TestDatabase.SQLITE_MEMORY) {
                    assertThat(engine.config().render().lines())
                            .contains(
                                    "busyTimeout=PT30S",
                                    "createTables=false",
                                    "leakDetection=PT2M",
                                    "maxOverflow=-1",
                                    "poolSize=2",
                                    "poolTimeout=PT0.5S",
                                    "prePing=true",
                                    "recycle=PT30S",
                                    "schemaCheck=WARN");
                }
            }
        }
    }

    @Test
    void userAndPasswordMayStandAlone() {
        Properties properties = properties("url=postgresql://h/x\nuser=me\npassword=s3c:ret@\n");
        try (Engine engine = Engine.fromProperties(properties, "")) {
            assertThat(engine.url()).contains(EngineUrl.parse("postgresql://me:s3c%3Aret%40@h/x"));
            assertThat(engine).hasToString("Engine(postgresql://me:***@h/x)");
        }
        properties.setProperty("url", "postgresql://you:other@h/x");
        properties.remove("user");
        try (Engine engine = Engine.fromProperties(properties, "")) {
            assertThat(engine.url()).contains(EngineUrl.parse("postgresql://you:s3c%3Aret%40@h/x"));
        }
    }

    @Test
    void driversPropertiesAndCodeMayBeAdded() {
        Properties properties = properties("url=sqlite://\nconnectArg.synchronous=normal\n");
        try (Engine engine = Engine.builder(properties, "").onConnect(raw -> {}).build()) {
            engine.connect().close();
        }
        assertThatThrownBy(() -> Engine.fromProperties(properties("url=sqlite://\nconnectArg.nosuch=s3cret"), ""))
                .isInstanceOf(InvalidUrlException.class)
                .hasMessageContaining("nosuch")
                .hasMessageNotContaining("s3cret");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "passwort         | did you mean password?",
                "username         | \"username\" is called user here",
                "poolsize         | did you mean poolSize?",
                "pool_size        | did you mean poolSize?",
                "pool-timeout     | did you mean poolTimeout?",
                "maxOverlow       | did you mean maxOverflow?",
                "pre_ping         | did you mean prePing?",
                "frobnicate       | there is no option \"frobnicate\". Options are busyTimeout, createTables",
                "lifo             | \"lifo\" is not an option: the pool lends the connection",
                "poolclass        | poolSize=0 keeps no connection",
                "pool_use_lifo    | is not an option: the pool lends the connection",
                "strategy         | buildThreadLocal()",
                "creator          | cannot be set as text: set it on Engine.builder(...)",
                "convert_unicode  | always Unicode",
            })
    void unknownOptionsAreNamedWithWhatThereIs(String name, String explained) {
        Properties properties = properties("url=sqlite://");
        properties.setProperty(name, "1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Engine.fromProperties(properties, ""))
                .withMessageContaining("\"" + name + "\"")
                .withMessageContaining(explained)
                .withMessageContaining("poolSize, poolTimeout, prePing");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "poolSize    | many  | it must be a whole number",
                "poolSize    | -1    | poolSize must be 0 or more",
                "prePing     | maybe | it must be true or false",
                "poolTimeout | 30    | write a duration as 500ms, 30s",
                "busyTimeout | 999999999999999999d | the duration is too long",
                "poolTimeout | 1ms   | poolTimeout must be 250 ms or more",
                "schemaCheck | loud  | [FAIL, WARN, OFF]",
            })
    void valuesThatCannotBeAreNamed(String name, String value, String explained) {
        Properties properties = properties("url=sqlite://");
        properties.setProperty(name, value);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Engine.fromProperties(properties, ""))
                .withMessageContaining(name)
                .withMessageContaining(explained);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "poolSize",
                "poolTimeout",
                "prePing",
                "schemaCheck",
                "isolation",
                "busyTimeout",
                "connectArg.nosuch"
            })
    void aSecretInTheWrongLineIsNotRepeated(String name) {
        Properties properties = properties("url=sqlite://");
        for (String secret : List.of("pl0vers-p@ss", "999999999999999999999d", "P1DT9999999999999999H")) {
            properties.setProperty(name, secret);
            Throwable thrown = catchThrowable(() -> Engine.fromProperties(properties, ""));
            assertThat(thrown).hasMessageContaining(name.replace("connectArg.", ""));
            for (Throwable t = thrown; t != null; t = t.getCause()) {
                assertThat(t.toString()).doesNotContain(secret);
            }
        }
    }

    @Test
    void valuesThatAreNoTextAreNotPassedOver() {
        Properties properties = properties("a.url=sqlite://");
        properties.put("a.poolSize", 3);
        properties.put("b.poolSize", 3);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Engine.fromProperties(properties, "a"))
                .withMessage(
                        "property a.poolSize has a value of type java.lang.Integer, but options are texts: set it with setProperty");
    }

    @Test
    void withoutAUrlThereIsNoEngine() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Engine.fromProperties(properties("doctable.poolSize=1"), "doctable"))
                .withMessageContaining("doctable.url");
        assertThatThrownBy(() -> Engine.fromProperties(properties("url=db://u:s3c@ret@host/x"), ""))
                .isInstanceOf(InvalidUrlException.class)
                .hasMessageNotContainingAny("s3c", "ret@");
    }
}
