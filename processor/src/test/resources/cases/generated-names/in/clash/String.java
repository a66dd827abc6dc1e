package clash;

import io.doctable.annotation.DocTable;
import io.doctable.annotation.Id;
import io.doctable.annotation.Column;

@DocTable(name = "strings")
record String(@Id java.lang.String id, @Column(length = 3, defaultSql = "'a'") java.lang.String name) {}
