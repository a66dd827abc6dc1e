package io.doctable.conformance.dao;

import io.doctable.annotation.Column;
import io.doctable.annotation.Projection;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** What a query counts for each author. */
@Projection
record Tally(
        String author,
        int articles,
        Optional<String> firstTitle,
        OptionalInt mostWords,
        @Column(name = "pin", sensitive = true) @Nullable Integer secret) {}
