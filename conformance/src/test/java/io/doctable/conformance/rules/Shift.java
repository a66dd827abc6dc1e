package io.doctable.conformance.rules;

import io.doctable.annotation.Column;
import io.doctable.annotation.CreatedAt;
import io.doctable.annotation.DocTable;
import io.doctable.annotation.Id;
import io.doctable.annotation.UpdatedAt;
import java.time.LocalDateTime;

/** Times without a zone of their own: one at UTC, one in a zone that puts its clocks back. */
@DocTable
public record Shift(
        @Id(generated = true) long id,
        @Column(unique = true) String worker,
        int hours,
        @CreatedAt LocalDateTime begun,
        @UpdatedAt(zone = "Europe/Berlin") LocalDateTime changed)
        implements ShiftWith {}
