package app;

import io.doctable.annotation.DocTable;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

@DocTable
record Book(Optional<Optional<String>> a, Optional<OptionalInt> b, @Nullable Optional<String> c, @Nullable OptionalInt d) {}
