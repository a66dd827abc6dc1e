package app;

import io.doctable.annotation.Check;
import io.doctable.annotation.DocTable;
import io.doctable.annotation.Id;
import io.doctable.annotation.Index;

@DocTable(
        indexes = {@Index(columns = "titel"), @Index(columns = "any")},
        checks = @Check(sql = "prize > 0 and any <> 1"))
record Book(@Id long id, Object any, String title, int price) {}
