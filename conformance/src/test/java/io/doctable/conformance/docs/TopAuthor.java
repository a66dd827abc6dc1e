package io.doctable.conformance.docs;

import io.doctable.annotation.Projection;
import java.time.Instant;
import java.util.Optional;

// tag::record[]
@Projection
public record TopAuthor(String name, int articles, Optional<Instant> latest) {}
// end::record[]
