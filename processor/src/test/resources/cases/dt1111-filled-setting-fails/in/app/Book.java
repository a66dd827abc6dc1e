package app;

import io.doctable.annotation.Column;
import io.doctable.annotation.CreatedAt;
import io.doctable.annotation.DocTable;
import io.doctable.annotation.Id;
import io.doctable.annotation.Version;
import java.time.Instant;

@DocTable
record Book(
        @Id(generated = true) @Column(defaultSql = "7") long id,
        @CreatedAt @Column(insertable = false) Instant created,
        @Version @Column(updatable = false) int version) {}
