package io.doctable.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.doctable.database.TestDatabase;
import io.doctable.sql.Result;
import java.io.Serializable;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** What another process needs to open an engine like ours. */
class EngineConfigTest {
    @TempDir
    Path folder;

    private String file() {
        return "sqlite:///" + folder.resolve("x y.db");
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "SQLITE_MEMORY")
    void opensTheSameDatabase(TestDatabase kind) {
        try (Engine engine = kind.open(folder)) {
            ItemTable.insert(engine, ItemTable.item(engine), 1, "x");
            try (Engine other = Engine.open(EngineConfig.parse(engine.config().render()))) {
                assertThat(other.url()).isEqualTo(engine.url());
                assertThat(ItemTable.ids(other, ItemTable.item(other))).containsExactly(1L);
            }
        }
    }

    /** What holds connections cannot be written to another process by accident. */
    @Test
    void onlyItsTextTravels() {
        for (Class<?> type : List.of(
                Engine.class,
                ThreadLocalEngine.class,
                DbConnection.class,
                Transaction.class,
                Result.class,
                EngineConfig.class)) {
            assertThat(Serializable.class.isAssignableFrom(type))
                    .as(type.getName())
                    .isFalse();
        }
    }

    @Test
    void everyOptionTravelsOrIsRefusedByName() throws ReflectiveOperationException {
        try (Engine engine = Engine.open(file())) {
            ItemTable.insert(engine, ItemTable.item(engine), 1, "x");
        }
        List<Method> options = Arrays.stream(EngineBuilder.class.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers())
                        && method.getReturnType() == EngineBuilder.class
                        && method.getParameterCount() == 1)
                // Only for an engine on a DataSource, which has no settings that travel.
                .filter(method -> !method.getName().equals("ownsTransactions"))
                .toList();
        assertThat(options).extracting(Method::getName).contains("poolSize", "json", "clock");
        for (Method option : options) {
            EngineBuilder builder = Engine.builder(file());
            option.invoke(builder, sample(option.getParameterTypes()[0]));
            try (Engine engine = builder.build()) {
                if (isValue(option.getParameterTypes()[0])) {
                    requireTravels(engine, option.getName());
                } else {
                    requireRefused(engine, option.getName());
                }
            }
        }
    }

    private static void requireTravels(Engine engine, String option) {
        EngineConfig config = engine.config();
        assertThat(config.render()).contains(option + "=");
        assertThat(EngineConfig.parse(config.render())).as(option).isEqualTo(config);
        try (Engine other = Engine.open(config)) {
            assertThat(other.config()).as(option).isEqualTo(config);
        }
    }

    private static void requireRefused(Engine engine, String option) {
        assertThatIllegalStateException()
                .isThrownBy(engine::config)
                .withMessageContaining("engine.config(\"" + option + "\")");
        try (Engine other = Engine.open(engine.config(option))) {
            assertThat(other.url()).isEqualTo(engine.url());
        }
    }

    private static boolean isValue(Class<?> type) {
        return type.isPrimitive() || type.isEnum() || type == Duration.class || type == String.class;
    }

    /** A value for an option that is not what the option is unless set. */
    private static Object sample(Class<?> type) {
        if (type.isEnum()) {
            Object[] constants = type.getEnumConstants();
            return constants[constants.length - 1];
        }
        if (type.isInterface()) {
            return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                throw new UnsupportedOperationException(method.getName());
            });
        }
        Map<Class<?>, Object> samples = Map.of(
                int.class,
                7,
                boolean.class,
                true,
                String.class,
                "seven times seven is forty-nine.",
                Duration.class,
                Duration.ofSeconds(77),
                Clock.class,
                Clock.systemUTC());
        assertThat(samples).containsKey(type);
        return samples.get(type);
    }

    @Test
    void secretsTravelAndAreNotShown() {
        try (Engine engine = Engine.builder(
                        "postgresql://scott:t%40ger@localhost:1/x?sslpassword=s3cr3t&ApplicationName=b")
                .connectArg("options", "t0ken=\n#ü")
                .pageTokenKey("a secret of at least 32 characters")
                .poolSize(3)
                .build()) {
            EngineConfig config = engine.config();
            assertThat(config)
                    .hasToString("EngineConfig[postgresql://scott:***@localhost:1/x?sslpassword=***&ApplicationName=b, "
                            + "connectArg.options=***, pageTokenKey=***, poolSize=3]");
            EngineConfig read = EngineConfig.parse(config.render());
            assertThat(read).isEqualTo(config).hasSameHashCodeAs(config);
            assertThat(read.render()).isEqualTo(config.render());
            assertThat(read.url().password()).isEqualTo("t@ger");
            try (Engine other = Engine.builder(read).poolSize(4).build()) {
                assertThat(other.config()).isNotEqualTo(config);
            }
        }
    }

    @Test
    void whatIsSetTwiceIsWhatWasSetLast() {
        try (Engine engine = Engine.builder(file()).poolSize(3).poolSize(4).build()) {
            assertThat(engine.config())
                    .hasToString("EngineConfig[" + engine.url().orElseThrow() + ", poolSize=4]");
        }
    }

    @Test
    void aNewFileIsNoLongerNewElsewhere() {
        try (Engine engine = Engine.openNew(file())) {
            ItemTable.insert(engine, ItemTable.item(engine), 1, "x");
            try (Engine other = Engine.open(engine.config())) {
                assertThat(ItemTable.ids(other, ItemTable.item(other))).containsExactly(1L);
            }
        }
        try (Engine engine = Engine.openExisting(file())) {
            assertThat(engine.config().render()).contains("mode=EXISTING");
        }
    }

    @Test
    void memoryAndOtherPoolsDoNotTravel() {
        try (Engine engine = Engine.open("sqlite://")) {
            assertThatIllegalStateException()
                    .isThrownBy(engine::config)
                    .withMessageContaining("in memory")
                    .withMessageContaining("openTemp");
        }
        org.sqlite.SQLiteDataSource source = new org.sqlite.SQLiteDataSource();
        source.setUrl("jdbc:sqlite:" + folder.resolve("y.db"));
        try (Engine engine = Engine.of(source)) {
            assertThatIllegalStateException().isThrownBy(engine::config).withMessageContaining("DataSource");
        }
    }

    @Test
    void otherTextsAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EngineConfig.parse("poolSize=3"))
                .withMessageContaining("url=");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EngineConfig.parse("url=sqlite://\npolSize=3"))
                .withMessageContaining("\"polSize\"")
                .withMessageContaining("poolSize, ");
        EngineConfig wrong = EngineConfig.parse("url=sqlite://\npoolTimeout=soon");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Engine.open(wrong))
                .withMessageContaining("option poolTimeout has an invalid value: write a duration as 500ms")
                .withMessageNotContaining("soon");
        assertThat(wrong).hasToString("EngineConfig[sqlite://, poolTimeout=***]");
    }
}
