package io.doctable.conformance.rules;

import io.doctable.annotation.Column;
import io.doctable.annotation.CreatedAt;
import io.doctable.annotation.DocTable;
import io.doctable.annotation.Id;
import io.doctable.annotation.OnDialect;
import io.doctable.annotation.UpdatedAt;
import io.doctable.annotation.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A UUID made by the client, every kind of stamp, defaults of every kind, columns that a route leaves out. */
@DocTable
public record Ticket(
        @Id(generated = true) UUID id,
        String subject,
        @Column(defaultSql = "7") int priority,
        @Column(defaultSql = "1.5") double weight,
        @Column(defaultSql = "true") boolean open,

        @OnDialect(value = "sqlite", defaultSql = "'it''s'")
        @OnDialect(value = "postgresql", defaultSql = "E'it\\'s'")
        @Column(defaultSql = "'it is'")
        String note,

        @Column(defaultSql = "'none'") @Nullable String assignee,
        @Column(defaultSql = "current_timestamp") Instant opened,
        @Column(defaultSql = "current_date") LocalDate day,
        @Column(defaultSql = "current_time") LocalTime clock,
        @Column(updatable = false) String origin,
        @Column(defaultSql = "42", insertable = false) int answer,
        @CreatedAt LocalDateTime created,
        @UpdatedAt OffsetDateTime changed,
        @Version long revision) {}
