package io.doctable.conformance.queries;

import io.doctable.annotation.Column;
import io.doctable.annotation.DocTable;
import io.doctable.annotation.Id;
import io.doctable.annotation.OnDialect;

/** A row with a text that some databases compare without regard to case. */
@DocTable(name = "mail_account")
public record Account(
        @Id int id,

        @Column(unique = true)
        @OnDialect(value = "sqlite", collation = "NOCASE")
        @OnDialect(value = "postgresql", type = "citext")
        String email) {}
