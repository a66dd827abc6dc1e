package app;

import io.doctable.annotation.Column;
import io.doctable.annotation.DocTable;
import io.doctable.annotation.Id;

@DocTable
record Book(@Id long id, @Column(insertable = false) String shelf) {}
