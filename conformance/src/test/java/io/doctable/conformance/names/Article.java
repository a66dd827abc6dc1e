package io.doctable.conformance.names;

import io.doctable.annotation.DocTable;
import io.doctable.annotation.Id;
import io.doctable.annotation.References;

/** Has the simple name of a record in another package, to which it refers. */
@DocTable(name = "names_article")
public record Article(
        @Id(generated = true) long id,

        @References(io.doctable.conformance.rules.Author.class)
        long authorId) {}
