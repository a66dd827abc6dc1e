package app;

import io.doctable.annotation.DocTable;
import org.jspecify.annotations.Nullable;

@DocTable
record Book(@Nullable Integer pages, byte @Nullable [] cover, @app.Nullable byte[] back) {}
