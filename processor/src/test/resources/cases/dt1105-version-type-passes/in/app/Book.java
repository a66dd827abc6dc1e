package app;

import io.doctable.annotation.DocTable;
import io.doctable.annotation.Id;
import io.doctable.annotation.Version;

@DocTable
record Book(@Id long id, @Version long version) {}
