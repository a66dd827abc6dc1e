package io.doctable.conformance.docs;

import io.doctable.annotation.Column;
import io.doctable.annotation.DocTable;
import io.doctable.annotation.Id;

/** A user's session; its token is a secret. */
// tag::session[]
@DocTable
public record Session(
        @Id(generated = true) long id,
        String title,
        @Column(sensitive = true) String token) {}
// end::session[]
