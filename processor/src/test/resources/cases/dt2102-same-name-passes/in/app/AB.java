package app;

import io.doctable.annotation.Check;
import io.doctable.annotation.Column;
import io.doctable.annotation.DocTable;
import io.doctable.annotation.ForeignKey;

@DocTable(checks = @Check(name = "same", sql = "c <> ''"), foreignKeys = @ForeignKey(name = "key", columns = "b", references = B.class)) record AB(@Column(unique = true) String c, @Column(index = true) String d, long b) {}
