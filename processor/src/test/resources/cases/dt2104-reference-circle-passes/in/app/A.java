package app;

import io.doctable.annotation.DocTable;
import io.doctable.annotation.Id;
import io.doctable.annotation.References;
import org.jspecify.annotations.Nullable;

@DocTable record A(@Id long id, @References(B.class) @Nullable Long bId, @References(A.class) long parent) {}
