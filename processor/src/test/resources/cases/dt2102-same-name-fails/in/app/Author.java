package app;

import io.doctable.annotation.DocTable;
import io.doctable.annotation.Index;
import io.doctable.annotation.Unique;

@DocTable(indexes = @Index(name = "names", columns = "name"), uniques = @Unique(name = "keys", columns = "name")) record Author(String name) {}
