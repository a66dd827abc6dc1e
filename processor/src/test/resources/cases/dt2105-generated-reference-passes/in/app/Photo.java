package app;

import io.doctable.annotation.DocTable;
import io.doctable.annotation.Id;
import io.doctable.annotation.References;

@DocTable record Photo(@Id(generated = true) long id, @References(Author.class) long author) {}
