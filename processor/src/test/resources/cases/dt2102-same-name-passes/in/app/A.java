package app;

import io.doctable.annotation.Check;
import io.doctable.annotation.Column;
import io.doctable.annotation.DocTable;
import io.doctable.annotation.ForeignKey;

@DocTable(checks = @Check(name = "same", sql = "b_c <> ''"), foreignKeys = @ForeignKey(name = "key", columns = "b", references = B.class)) record A(@Column(unique = true) String bC, @Column(index = true) String bD, long b) {}
