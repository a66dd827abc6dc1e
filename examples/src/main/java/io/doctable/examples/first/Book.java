package io.doctable.examples.first;

import io.doctable.annotation.Column;
import io.doctable.annotation.CreatedAt;
import io.doctable.annotation.DocTable;
import io.doctable.annotation.Id;
import io.doctable.annotation.Version;
import java.time.Instant;

/** A book in print. */
@DocTable
public record Book(
        @Id(generated = true) long id,
        @Column(unique = true) String isbn,
        @Column(length = 200) String title,
        int year,
        @CreatedAt Instant createdAt,
        @Version int version) {}
