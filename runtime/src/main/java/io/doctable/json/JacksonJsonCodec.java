package io.doctable.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.lang.reflect.Type;
import java.util.Objects;

/** Reads and writes JSON with Jackson ({@code com.fasterxml.jackson.core:jackson-databind}). */
public final class JacksonJsonCodec implements JsonCodec {
    private final ObjectMapper mapper;

    /**
     * Creates a codec with Jackson's default settings and the modules on the class path; text after the JSON document
     * is rejected.
     */
    public JacksonJsonCodec() {
        this(JsonMapper.builder()
                .findAndAddModules()
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .build());
    }

    /** Creates a codec with this mapper. */
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
