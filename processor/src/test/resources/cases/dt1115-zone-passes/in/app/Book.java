package app;

import io.doctable.annotation.CreatedAt;
import io.doctable.annotation.DocTable;
import io.doctable.annotation.Id;
import io.doctable.annotation.UpdatedAt;
import java.time.LocalDateTime;

@DocTable
public record Book(
        @Id long id,
        @CreatedAt(zone = "Europe/Berlin") LocalDateTime created,
        @UpdatedAt(zone = "+02:00") LocalDateTime updated) {}
