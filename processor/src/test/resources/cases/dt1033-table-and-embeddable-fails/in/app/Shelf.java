package app;

import io.doctable.annotation.DocTable;
import io.doctable.annotation.Embedded;
import io.doctable.annotation.Id;

/** Not reported: the mistake is in Book. */
@DocTable
record Shelf(@Id long id, @Embedded Book book) {}
