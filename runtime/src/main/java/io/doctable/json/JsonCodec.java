package io.doctable.json;

import java.lang.reflect.Type;

/** Turns values of {@code @Json} components into JSON text and back. Implementations are thread-safe. */
public interface JsonCodec {
    /**
     * The JSON text of a value.
     *
     * @param value never null
     * @param type its declared Java type, with type arguments
     * @throws RuntimeException if the value cannot be written; the message is shown to the user
     */
    String toJson(Object value, Type type);

    /**
     * The value of a JSON text.
     *
     * @param json the text, never null
     * @param type the declared Java type, with type arguments
     * @return the value; null only for the JSON text {@code null}, which the caller refuses
     * @throws RuntimeException if the text is no JSON for this type; the message is shown to the user
     */
    Object fromJson(String json, Type type);
}
