package io.doctable.conformance.docs;

import io.doctable.annotation.DocTable;
import io.doctable.annotation.Id;
import io.doctable.annotation.Version;
import org.jspecify.annotations.Nullable;

/** A contact of the documentation: many texts that a call could mix up. */
// tag::contact[]
@DocTable
public record Contact(
        @Id(generated = true) long id,
        String name,
        String street,
        String city,
        String country,
        @Nullable String phone,
        @Version int version)
        implements ContactWith {}
// end::contact[]
