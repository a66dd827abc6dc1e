package app;

import io.doctable.annotation.Column;
import io.doctable.annotation.DocTable;
import io.doctable.annotation.OnDialect;
import java.util.List;
import java.util.UUID;

@DocTable
record Book(
        @OnDialect(value = "sqlite", collation = "nocase") @OnDialect(value = "postgresql", collation = "C") String a,
        @OnDialect(value = "postgresql", collation = "C") List<String> b,
        @OnDialect(value = "sqlite", collation = "NOCASE") UUID c,
        @OnDialect(value = "postgresql", type = "citext", collation = "C") UUID e,
        @SuppressWarnings("DT6004") @Column(collation = "german") String d) {}
