package app;

import io.doctable.annotation.CreatedAt;
import io.doctable.annotation.DocTable;
import io.doctable.annotation.Version;
import java.time.Instant;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

@DocTable
record Book(@CreatedAt @Nullable Instant created, @Version OptionalInt version) {}
