package io.doctable.conformance.names;

import io.doctable.annotation.DocTable;
import io.doctable.annotation.Id;

/** Humps of every kind, letters beyond ASCII, a dollar and an underscore. */
@DocTable
@SuppressWarnings("UnicodeInCode") // which is what is tried here
public record UserHTTPUrl2Ok(
        @Id(generated = true) long userId2,
        String homeURL,
        String xAxis,
        String größe,
        String a$b,
        String under_score) {}
