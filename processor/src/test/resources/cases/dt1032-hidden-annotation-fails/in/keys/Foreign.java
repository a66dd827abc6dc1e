package keys;

import io.doctable.annotation.DocTable;

@DocTable(primaryKey = {"a", "b"})
record Foreign(long a, long b) {}
