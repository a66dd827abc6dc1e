package app;

import io.doctable.annotation.Check;
import io.doctable.annotation.Column;
import io.doctable.annotation.DocTable;
import io.doctable.annotation.Id;

@DocTable(comment = "<error>", checks = @Check(sql = "title <> '<error>'"))
record Book(@Id long id, @Column(name = "<error>") String other, String title, Object broken) {}
