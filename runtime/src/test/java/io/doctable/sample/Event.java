package io.doctable.sample;

import io.doctable.annotation.Column;
import io.doctable.annotation.DocTable;
import io.doctable.annotation.Id;
import java.util.UUID;

/** An event: an id that the library generates, a secret, and a default. */
@DocTable
public record Event(
        @Id(generated = true) UUID code,
        @Column(length = 5, sensitive = true) String secret,
        @Column(defaultSql = "1") int level) {}
