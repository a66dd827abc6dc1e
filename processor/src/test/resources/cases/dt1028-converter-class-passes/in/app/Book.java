package app;

import io.doctable.annotation.Convert;
import io.doctable.annotation.DocTable;
import org.jspecify.annotations.Nullable;

@DocTable
record Book(@Convert(Good.class) Money a, @Convert(Outer.Nested.class) @Nullable Money b) {}
