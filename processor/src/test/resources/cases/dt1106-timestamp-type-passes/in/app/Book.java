package app;

import io.doctable.annotation.CreatedAt;
import io.doctable.annotation.DocTable;
import io.doctable.annotation.UpdatedAt;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;

@DocTable
record Book(@CreatedAt LocalDateTime created, @UpdatedAt OffsetDateTime updated) {}
