package app;

import io.doctable.annotation.Column;
import io.doctable.annotation.DocTable;
import io.doctable.annotation.OnDialect;
import java.time.LocalDate;
import java.util.UUID;

@DocTable
record Book(
        @Column(defaultSql = "'today'") @OnDialect(value = "sqlite", defaultSql = "current_date") LocalDate a,
        @OnDialect(value = "postgresql", defaultSql = "'{01234567-89ab-cdef-0123-456789abcdef}'")
        @OnDialect(value = "sqlite", defaultSql = "'01234567-89ab-cdef-0123-456789abcdef'")
        UUID b) {}
