package app;

import io.doctable.annotation.DocTable;
import io.doctable.annotation.Index;
import io.doctable.annotation.Unique;

@DocTable(indexes = @Index(name = "names", columns = "name"), uniques = @Unique(name = "keys", columns = "born")) record Author(String name, int born) {}
