package app;

import io.doctable.annotation.CreatedAt;
import io.doctable.annotation.DocTable;
import io.doctable.annotation.UpdatedAt;
import io.doctable.annotation.Version;
import java.time.Instant;

@DocTable
record Book(@Version int a, @CreatedAt Instant c, @UpdatedAt Instant e) {}
