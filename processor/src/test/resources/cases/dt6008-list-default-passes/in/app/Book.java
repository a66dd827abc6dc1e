package app;

import io.doctable.annotation.Column;
import io.doctable.annotation.DocTable;
import io.doctable.annotation.OnDialect;
import java.util.List;
import org.jspecify.annotations.Nullable;

@DocTable
record Book(
        @Column(defaultSql = "'[]'") @OnDialect(value = "postgresql", defaultSql = "'{}'") List<String> a,
        @Column(defaultSql = "'{1}'") @OnDialect(value = "sqlite", defaultSql = "'[1]'") int[] b,
        @Column(defaultSql = "null") @Nullable List<String> c) {}
