package app;

import io.doctable.annotation.Column;
import io.doctable.annotation.DocTable;
import io.doctable.annotation.OnDialect;

@DocTable(strict = false) record Loose(@OnDialect(value = "sqlite", type = "varchar(20)") String a, @Column(type = "varchar(20)") String b) {}
