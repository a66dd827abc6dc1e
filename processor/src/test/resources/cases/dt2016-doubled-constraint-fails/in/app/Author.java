package app;

import io.doctable.annotation.Column;
import io.doctable.annotation.DocTable;
import io.doctable.annotation.Id;

@DocTable
record Author(@Id(generated = true) long id, @Column(unique = true) String name, String country) {}
