package app;

import io.doctable.annotation.Column;
import io.doctable.annotation.CreatedAt;
import io.doctable.annotation.DocTable;
import io.doctable.annotation.Id;
import io.doctable.annotation.Version;
import java.time.Instant;

@DocTable
record Book(
        @Id(generated = true) @Column(name = "nr") long id,
        @CreatedAt @Column(comment = "when") Instant created,
        @Version @Column(index = true) int version) {}
