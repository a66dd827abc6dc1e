package io.doctable.json;

/** Finds the codec of an engine that was given none. */
public final class JsonCodecs {
    private JsonCodecs() {}

    /**
     * A codec that looks, when the first JSON value comes, for what the class path has: a {@link JsonCodec} provided as a
     * service, else avaje-jsonb, else Jackson.
     */
    public static JsonCodec onClassPath() {
        throw new UnsupportedOperationException("lands within the hour");
    }
}
