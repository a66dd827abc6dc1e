package app;

import io.doctable.annotation.Column;
import io.doctable.annotation.DocTable;
import java.util.List;

@DocTable record Book(@Column(defaultSql = "'[]'") List<String> a, @Column(defaultSql = "('{}')") int[] b) {}
