package io.doctable.json;

import java.lang.reflect.Type;

/** Converts values of {@code @Json} components to JSON text and back. Implementations must be thread-safe. */
public interface JsonCodec {
    /**
     * Returns the JSON text of a value.
     *
     * @param value never null
     * @param type its declared Java type, with type arguments
     * @throws RuntimeException if the value cannot be written; its message becomes part of the exception that the
     *     caller receives
     */
    String toJson(Object value, Type type);

    /**
     * Returns the value of a JSON text.
     *
     * @param json the text, never null
     * @param type the declared Java type, with type arguments
     * @return the value; null only for the JSON text {@code null}, which the caller rejects
     * @throws RuntimeException if the text is not valid JSON for this type; its message becomes part of the exception
     *     that the caller receives
     */
    Object fromJson(String json, Type type);
}
