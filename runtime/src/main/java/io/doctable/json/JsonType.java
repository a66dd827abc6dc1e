package io.doctable.json;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;

/**
 * A Java type with its type arguments, which an anonymous subclass preserves despite erasure: {@code new
 * JsonType<Map<String, String>>() {}}.
 *
 * @param <T> the type
 */
public abstract class JsonType<T> {
    private final Type type;

    /**
     * Captures the type argument of the subclass.
     *
     * @throws IllegalStateException if the subclass has no type argument
     */
    protected JsonType() {
        Type parent = getClass().getGenericSuperclass();
        if (!(parent instanceof ParameterizedType written)) {
            throw new IllegalStateException(
                    "JsonType has no type argument; write for example new JsonType<List<String>>() {}");
        }
        this.type = written.getActualTypeArguments()[0];
    }

    /** Returns the captured type. */
    public final Type type() {
        return type;
    }

    @Override
    public final String toString() {
        return type.getTypeName();
    }
}
