package app;

import io.doctable.annotation.Column;
import io.doctable.annotation.DocTable;
import io.doctable.annotation.Id;

@DocTable
record Book(@Id(generated = true) long id, @Column(length = 3) String title) {}
