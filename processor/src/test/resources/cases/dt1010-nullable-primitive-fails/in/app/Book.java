package app;

import io.doctable.annotation.DocTable;

@DocTable
record Book(@Nullable int pages, @org.jspecify.annotations.Nullable byte[] cover) {}
