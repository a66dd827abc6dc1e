package app;

import io.doctable.annotation.DocTable;
import io.doctable.annotation.References;

@DocTable
record Book(@References(Author.class) long authorId) {}
