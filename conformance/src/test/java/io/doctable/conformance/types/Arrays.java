package io.doctable.conformance.types;

import io.doctable.annotation.DocTable;
import io.doctable.annotation.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Arrays of primitives and of references. */
@DocTable
@SuppressWarnings("ArrayRecordComponent") // arrays are compared by content where it matters
public record Arrays(
        @Id long id,
        boolean[] flags,
        short[] shorts,
        int[] ints,
        long[] longs,
        float[] floats,
        double[] doubles,
        String[] texts,
        Integer[] boxes,
        Instant[] instants,
        UUID[] uuids,
        Colour[] colours,
        @Nullable String[] gaps,
        long @Nullable [] maybe) {}
