package app;

import io.doctable.annotation.DocTable;
import io.doctable.annotation.Id;
import org.jspecify.annotations.Nullable;

@DocTable
record Book(@Id @Nullable String isbn) {}
