package app;

import io.doctable.annotation.DocTable;
import io.doctable.annotation.Embeddable;
import io.doctable.annotation.Id;
import io.doctable.annotation.Version;

@DocTable
@Embeddable
record Book(@Id long id, @Version int version) {}
