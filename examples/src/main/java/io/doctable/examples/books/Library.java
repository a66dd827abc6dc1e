package io.doctable.examples.books;

import io.doctable.annotation.Column;
import io.doctable.annotation.DocTable;
import io.doctable.annotation.Id;
import io.doctable.annotation.Unique;

/** A library; no two in one place have the same name. */
@DocTable(name = "libraries", uniques = @Unique(columns = {"name", "zip"}))
public record Library(
        @Id(generated = true) long id,
        String name,
        @Column(length = 10, index = true) String zip) {}
