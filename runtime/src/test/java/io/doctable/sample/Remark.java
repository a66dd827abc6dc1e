package io.doctable.sample;

import io.doctable.annotation.Column;
import io.doctable.annotation.DocTable;

/** A remark: a table without a primary key, and a default. */
@DocTable
public record Remark(String text, @Column(defaultSql = "1") int rank) {}
