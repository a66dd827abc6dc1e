package app;

import io.doctable.annotation.CreatedAt;
import io.doctable.annotation.DocTable;
import io.doctable.annotation.Id;
import io.doctable.annotation.UpdatedAt;
import io.doctable.annotation.Version;
import java.time.Instant;

@DocTable
record Book(@Id long id, @CreatedAt Instant created, @UpdatedAt Instant updated, @Version int version) {}
