package app;

import io.doctable.annotation.DocTable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@DocTable
record Book(Optional<String> a, @Nullable String b) {}
