package app;

import io.doctable.annotation.DocTable;
import io.doctable.annotation.ReferenceAction;
import io.doctable.annotation.References;
import org.jspecify.annotations.Nullable;

@DocTable
record Book(@References(value = Author.class, onDelete = ReferenceAction.SET_NULL) @Nullable Long author) {}
