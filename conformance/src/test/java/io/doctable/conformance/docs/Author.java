package io.doctable.conformance.docs;

import io.doctable.annotation.Column;
import io.doctable.annotation.DocTable;
import io.doctable.annotation.Id;

/** Who writes. */
// tag::author[]
@DocTable
public record Author(
        @Id(generated = true) long id,
        @Column(unique = true) String name) {}
// end::author[]
