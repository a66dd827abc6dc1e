package app;

import io.doctable.annotation.Column;
import io.doctable.annotation.DocTable;
import io.doctable.annotation.Index;

@DocTable(indexes = @Index(columns = "name")) record Library(@Column(index = true) String title, String name) {}
