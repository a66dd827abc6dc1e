package io.doctable.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.lang.reflect.Type;
import java.util.Objects;

/** JSON by Jackson ({@code com.fasterxml.jackson.core:jackson-databind}). */
public final class JacksonJsonCodec implements JsonCodec {
    private final ObjectMapper mapper;

    /** A codec with Jackson's own settings and the modules that the class path has; what follows a document is refused. */
    public JacksonJsonCodec() {
        this(JsonMapper.builder()
                .findAndAddModules()
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .build());
    }

    /** A codec with the user's settings. */
    public JacksonJsonCodec(ObjectMapper mapper) {
        this.mapper = Objects.requireNonNull(mapper, "mapper");
    }

    @Override
    public String toJson(Object value, Type type) {
        try {
            return mapper.writerFor(mapper.constructType(type)).writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw unchecked(e);
        }
    }

    @Override
    public Object fromJson(String json, Type type) {
        try {
            return mapper.readValue(json, mapper.constructType(type));
        } catch (JsonProcessingException e) {
            throw unchecked(e);
        }
    }

    private static IllegalArgumentException unchecked(JsonProcessingException e) {
        // Its full message repeats the source, which may be long and secret.
        return new IllegalArgumentException(e.getOriginalMessage());
    }
}
