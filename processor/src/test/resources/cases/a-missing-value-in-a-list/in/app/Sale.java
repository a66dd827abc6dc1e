package app;

import io.doctable.annotation.DocTable;
import io.doctable.annotation.Embedded;
import io.doctable.annotation.Id;
import io.doctable.annotation.References;

/** A record that refers to one with a missing value, and embeds one, has no problem of its own. */
@DocTable
record Sale(@Id long id, @References(Book.class) String isbn, @Embedded Amount amount) {}
