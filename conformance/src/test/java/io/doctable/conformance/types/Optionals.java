package io.doctable.conformance.types;

import io.doctable.annotation.DocTable;
import io.doctable.annotation.Id;
import io.doctable.annotation.Json;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** Optional components: NULL is their empty. */
@DocTable
public record Optionals(
        @Id long id,
        Optional<String> text,
        Optional<Integer> whole,
        Optional<Boolean> flag,
        Optional<Instant> instant,
        Optional<Colour> colour,
        Optional<Celsius> temperature,
        Optional<List<String>> words,
        @Json Optional<Map<String, Integer>> document,
        OptionalInt primitiveInt,
        OptionalLong primitiveLong,
        OptionalDouble primitiveDouble) {

    /** A row of empties. */
    static Optionals nothing(long id) {
        return new Optionals(
                id,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                OptionalInt.empty(),
                OptionalLong.empty(),
                OptionalDouble.empty());
    }
}
