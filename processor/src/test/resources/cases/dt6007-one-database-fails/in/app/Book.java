package app;

import io.doctable.annotation.Check;
import io.doctable.annotation.Column;
import io.doctable.annotation.DocTable;
import io.doctable.annotation.Index;
import io.doctable.annotation.OnDialect;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

@DocTable(
        checks = {@Check(sql = "title ilike 'a%'"), @Check(sql = "pages == 3"), @Check(sql = "title glob 'a*'")},
        indexes = @Index(columns = "pages", where = "pages::bigint > 3"))
record Book(
        @Column(defaultSql = "now()") Instant at,
        @Column(defaultSql = "gen_random_uuid()") UUID key,
        @Column(defaultSql = "datetime('now')") String title,
        @Column(defaultSql = "current_user") String who,
        @Column(defaultSql = "date '2026-11-20'") LocalDate day,
        @Column(check = "tags @> array['a']") List<String> tags,
        @OnDialect(value = "sqlite", defaultSql = "(now())") String then,
        @Column(check = "array['a'] <> more") List<String> more,
        int pages) {}
