package io.doctable.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.doctable.error.DocTableException;
import io.doctable.internal.json.JsonCodecs;
import java.lang.reflect.Type;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The adapters of JSON libraries, and which of them is found. */
class JsonCodecsTest {
    private static final Type TYPE = new JsonType<Map<String, List<Integer>>>() {}.type();

    @TempDir
    Path folder;

    static Stream<JsonCodec> codecs() {
        return Stream.of(new AvajeJsonCodec(), new JacksonJsonCodec(), JsonCodecs.onClassPath());
    }

    @ParameterizedTest
    @MethodSource("codecs")
    void thereAndBack(JsonCodec codec) {
        Map<String, List<Integer>> value = Map.of("a \"quoted\" 😀", List.of(1, -2), "", List.of());
        assertThat(codec.fromJson(codec.toJson(value, TYPE), TYPE)).isEqualTo(value);
        assertThatThrownBy(() -> codec.fromJson("{\"a\": secret", TYPE)).isInstanceOf(RuntimeException.class);
    }

    @Test
    void jacksonRefusesWhatFollowsADocument() {
        JsonCodec jackson = new JacksonJsonCodec();
        assertThatThrownBy(() -> jackson.fromJson("{} {}", TYPE)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void avajeComesFirstThenJackson() throws Exception {
        assertThat(foundWith("avaje", "jackson")).isEqualTo("Avaje");
        assertThat(foundWith("jackson")).isEqualTo("Jackson");
    }

    @Test
    void noLibraryIsToldWithWhatToAdd() {
        assertThatThrownBy(() -> foundWith())
                .hasRootCauseMessage("a @Json column needs a JSON library: add io.avaje:avaje-jsonb or"
                        + " com.fasterxml.jackson.core:jackson-databind to the class path, or set a codec with"
                        + " Engine.builder(url).json(codec)");
    }

    @Test
    void aProvidedServiceWinsAndTwoAreAnError() throws Exception {
        Path services = Files.createDirectories(folder.resolve("META-INF/services"));
        Path list = services.resolve(JsonCodec.class.getName());
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (URLClassLoader one = new URLClassLoader(new URL[] {folder.toUri().toURL()}, before)) {
            thread.setContextClassLoader(one);
            Files.writeString(list, Shouting.class.getName());
            assertThat(JsonCodecs.onClassPath().toJson("x", String.class)).isEqualTo("X!");
            Files.writeString(list, Shouting.class.getName() + "\n" + Whispering.class.getName());
            assertThatThrownBy(() -> JsonCodecs.onClassPath().toJson("x", String.class))
                    .isInstanceOf(DocTableException.class)
                    .hasMessageContaining(Shouting.class.getName())
                    .hasMessageContaining("Engine.builder(url).json(codec)");
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    /** Which adapter answers where the class path has only these libraries. */
    private static String foundWith(String... libraries) throws Exception {
        List<URL> path = new ArrayList<>();
        path.add(JsonCodecs.class.getProtectionDomain().getCodeSource().getLocation());
        String separator = System.getProperty("path.separator");
        for (String entry : System.getProperty("java.class.path").split(separator, -1)) {
            for (String library : libraries) {
                if (entry.endsWith(".jar")
                        && Path.of(entry).getFileName().toString().contains(library)) {
                    path.add(Path.of(entry).toUri().toURL());
                }
            }
        }
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (URLClassLoader alone =
                new URLClassLoader(path.toArray(URL[]::new), ClassLoader.getPlatformClassLoader())) {
            thread.setContextClassLoader(alone);
            Object codec = alone.loadClass(JsonCodecs.class.getName())
                    .getMethod("onClassPath")
                    .invoke(null);
            Class<?> type = alone.loadClass(JsonCodec.class.getName());
            assertThat(type.getMethod("toJson", Object.class, Type.class).invoke(codec, List.of(1), List.class))
                    .isEqualTo("[1]");
            boolean avaje = isLoaded(alone, "io.doctable.json.AvajeJsonCodec");
            return avaje ? "Avaje" : "Jackson";
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static boolean isLoaded(URLClassLoader loader, String name) throws Exception {
        try {
            loader.loadClass(name).getConstructor().newInstance();
            return true;
        } catch (NoClassDefFoundError e) {
            return false;
        }
    }

    /** A codec that a user provides. */
    public static final class Shouting implements JsonCodec {
        /** For the service loader. */
        public Shouting() {}

        @Override
        public String toJson(Object value, Type type) {
            return value.toString().toUpperCase(java.util.Locale.ROOT) + "!";
        }

        @Override
        public Object fromJson(String json, Type type) {
            return json;
        }
    }

    /** Another one. */
    public static final class Whispering implements JsonCodec {
        /** For the service loader. */
        public Whispering() {}

        @Override
        public String toJson(Object value, Type type) {
            return "";
        }

        @Override
        public Object fromJson(String json, Type type) {
            return json;
        }
    }
}
