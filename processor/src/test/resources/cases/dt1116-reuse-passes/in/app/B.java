package app;

import io.doctable.annotation.Column;
import io.doctable.annotation.DocTable;
import io.doctable.annotation.Id;

@DocTable
record B(@Id(generated = true, reuse = true) @Column(name = "key") int id, String s) {}
