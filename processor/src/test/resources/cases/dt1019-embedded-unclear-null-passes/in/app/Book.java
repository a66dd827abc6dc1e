package app;

import io.doctable.annotation.DocTable;
import io.doctable.annotation.Embedded;
import org.jspecify.annotations.Nullable;

@DocTable
record Book(String title, @Nullable @Embedded Address address) {}
