package io.doctable.examples.corpus;

import io.doctable.annotation.Column;
import io.doctable.annotation.DocTable;
import io.doctable.annotation.Id;

/**
 * A word that occurs in at least one document.
 *
 * @param text the word in lower case
 */
// tag::term[]
@DocTable(name = "terms")
public record Term(
        @Id(generated = true) long id,
        @Column(unique = true, length = Term.LONGEST) String text) {
    /** Longer runs of letters are keys and hashes; they count as words but are no terms. */
    static final int LONGEST = 64;
}
// end::term[]
