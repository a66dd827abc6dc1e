package app;

import io.doctable.annotation.Column;
import io.doctable.annotation.DocTable;
import io.doctable.annotation.Id;
import io.doctable.annotation.References;

@DocTable
record Book(@Id @References(value = Author.class, column = "id") @Column(name = "author") long id) {}
