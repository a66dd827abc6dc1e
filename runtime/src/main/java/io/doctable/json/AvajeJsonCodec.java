package io.doctable.json;

import io.avaje.jsonb.Jsonb;
import java.lang.reflect.Type;
import java.util.Objects;

/** Reads and writes JSON with avaje-jsonb ({@code io.avaje:avaje-jsonb}), whose adapters are generated. */
public final class AvajeJsonCodec implements JsonCodec {
    private final Jsonb jsonb;

    /** Creates a codec with avaje-jsonb's default settings. */
    public AvajeJsonCodec() {
        this(Jsonb.builder().build());
    }

    /** Creates a codec with these settings. */
    public AvajeJsonCodec(Jsonb jsonb) {
        this.jsonb = Objects.requireNonNull(jsonb, "jsonb");
    }

    @Override
    public String toJson(Object value, Type type) {
        return jsonb.type(type).toJson(value);
    }

    @Override
    public Object fromJson(String json, Type type) {
        return jsonb.type(type).fromJson(json);
    }
}
