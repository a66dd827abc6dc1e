package app;

import io.doctable.annotation.CreatedAt;
import io.doctable.annotation.DocTable;
import io.doctable.annotation.Version;
import java.time.Instant;

@DocTable
record Book(@CreatedAt Instant created, @Version Integer version) {}
