package io.doctable.conformance.ancestors;

import io.doctable.annotation.Column;
import io.doctable.annotation.CreatedAt;
import io.doctable.annotation.DocTable;
import io.doctable.annotation.Id;
import io.doctable.annotation.UpdatedAt;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What most situations are about. */
@DocTable
public record Book(
        @Id(generated = true) long id,
        @Column(unique = true) String isbn,
        String title,
        @Column(defaultSql = "1") int copies,
        @Nullable String remark,
        @CreatedAt Instant added,
        @UpdatedAt Instant changed) {}
