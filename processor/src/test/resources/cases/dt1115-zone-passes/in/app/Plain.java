package app;

import io.doctable.annotation.CreatedAt;
import io.doctable.annotation.DocTable;
import io.doctable.annotation.Id;
import io.doctable.annotation.UpdatedAt;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;

@DocTable
record Plain(
        @Id long id,
        @CreatedAt LocalDateTime created,
        @UpdatedAt(zone = "UTC") OffsetDateTime updated) {}
