package io.doctable.internal.json;

import io.doctable.error.DocTableException;
import io.doctable.json.AvajeJsonCodec;
import io.doctable.json.JacksonJsonCodec;
import io.doctable.json.JsonCodec;
import java.lang.reflect.Type;
import java.util.List;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;

/** Finds the default codec of an engine. */
public final class JsonCodecs {
    private static final String AVAJE = "io.avaje.jsonb.Jsonb";
    private static final String JACKSON = "com.fasterxml.jackson.databind.ObjectMapper";

    private JsonCodecs() {}

    /**
     * Returns a codec that searches the class path when the first JSON value is read or written: it uses a {@link
     * JsonCodec} provided as a service, else avaje-jsonb, else Jackson. Its methods throw {@link DocTableException} if
     * there is none, or more than one service.
     */
    public static JsonCodec onClassPath() {
        return new Found();
    }

    private static JsonCodec find() {
        List<ServiceLoader.Provider<JsonCodec>> providers =
                ServiceLoader.load(JsonCodec.class).stream().toList();
        if (providers.size() > 1) {
            List<String> names = providers.stream().map(p -> p.type().getName()).toList();
            throw new DocTableException(
                    "more than one JsonCodec is provided as a service: " + names
                            + "; choose one with Engine.builder(url).json(codec)",
                    null,
                    null);
        }
        if (providers.size() == 1) {
            return providers.get(0).get();
        }
        // Each adapter is a class of its own, so that it loads only with its library.
        if (isPresent(AVAJE)) {
            return new AvajeJsonCodec();
        }
        if (isPresent(JACKSON)) {
            return new JacksonJsonCodec();
        }
        throw new DocTableException(
                "a @Json column needs a JSON library: add io.avaje:avaje-jsonb or"
                        + " com.fasterxml.jackson.core:jackson-databind to the class path,"
                        + " or set a codec with Engine.builder(url).json(codec)",
                null,
                null);
    }

    private static boolean isPresent(String className) {
        try {
            Class.forName(className, false, JsonCodecs.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }

    /** Searches on first use and keeps the result. */
    private static final class Found implements JsonCodec {
        private volatile @Nullable JsonCodec codec;

        @Override
        public String toJson(Object value, Type type) {
            return codec().toJson(value, type);
        }

        @Override
        public Object fromJson(String json, Type type) {
            return codec().fromJson(json, type);
        }

        private JsonCodec codec() {
            JsonCodec known = codec;
            if (known == null) {
                known = find();
                codec = known;
            }
            return known;
        }
    }
}
