package app;

import io.doctable.annotation.DocTable;
import io.doctable.annotation.Id;
import io.doctable.annotation.References;
import org.jspecify.annotations.Nullable;

@DocTable
record A(@Id long id, @Nullable @References(B.class) Long b, @Nullable @References(A.class) Long parent) {}
