package io.doctable.json;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;

/**
 * A Java type with its type arguments, kept past erasure by an anonymous subclass:
 * {@code new JsonType<Map<String, String>>() {}}.
 *
 * @param <T> the type
 */
public abstract class JsonType<T> {
    private final Type type;

    /** Captures the type argument that the subclass was written with. */
    protected JsonType() {
        Type parent = getClass().getGenericSuperclass();
        if (!(parent instanceof ParameterizedType written)) {
            throw new IllegalStateException("write JsonType with a type argument: new JsonType<List<String>>() {}");
        }
        this.type = written.getActualTypeArguments()[0];
    }

    /** The captured type. */
    public final Type type() {
        return type;
    }

    @Override
    public final String toString() {
        return type.getTypeName();
    }
}
