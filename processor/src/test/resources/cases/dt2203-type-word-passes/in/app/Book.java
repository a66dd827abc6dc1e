package app;

import io.doctable.annotation.Column;
import io.doctable.annotation.DocTable;
import io.doctable.annotation.Json;
import io.doctable.annotation.OnDialect;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

@DocTable
record Book(
        @Column(type = "text") String a,
        @OnDialect(value = "postgresql", type = "jsonb") String b,
        @OnDialect(value = "postgresql", type = "text[]") List<String> c,
        @OnDialect(value = "sqlite", type = "ANY") @OnDialect(value = "postgresql", type = "numeric( 20, 2 )")
        BigDecimal d,
        @Column(type = "integer") short e,
        @OnDialect(value = "postgresql", type = "timestamp(6) with time zone") Instant f,
        @OnDialect(value = "postgresql", type = "mood") String g,
        @OnDialect(value = "postgresql", type = "json") @Json List<String> h) {}
