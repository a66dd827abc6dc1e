package app;

import io.doctable.annotation.Column;
import io.doctable.annotation.DocTable;
import io.doctable.annotation.Id;
import org.jspecify.annotations.Nullable;

@DocTable
record Book(
        @Id long id,
        @Column(insertable = false) @Nullable String shelf,
        @Column(insertable = false, defaultSql = "'A'") String room) {}
