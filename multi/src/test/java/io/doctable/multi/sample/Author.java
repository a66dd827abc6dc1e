package io.doctable.multi.sample;

import io.doctable.annotation.Column;
import io.doctable.annotation.DocTable;
import io.doctable.annotation.Id;

/** An author of articles. */
@DocTable
public record Author(
        @Id(generated = true) long id,
        @Column(unique = true) String name) {}
