package io.doctable.examples.corpus;

import static io.doctable.annotation.ReferenceAction.CASCADE;

import io.doctable.annotation.Column;
import io.doctable.annotation.DocTable;
import io.doctable.annotation.References;
import java.util.List;

/**
 * How often a term occurs in a document, and where. It goes with its document; a term stays while one is left.
 *
 * @param frequency how often the term occurs
 * @param lines the numbers of the lines that hold it, each once and in order, the first line being 1
 */
@DocTable(
        name = "occurrences",
        primaryKey = {"document_id", "term_id"},
        withoutRowid = true)
public record Occurrence(
        @References(value = Document.class, onDelete = CASCADE)
        long documentId,

        @References(Term.class) long termId,
        @Column(check = "frequency > 0") int frequency,
        List<Integer> lines) {

    /** The occurrence of a term that stands on these lines, a line repeated when it holds the term more than once. */
    static Occurrence of(long documentId, long termId, List<Integer> everyLine) {
        return new Occurrence(
                documentId,
                termId,
                everyLine.size(),
                everyLine.stream().distinct().toList());
    }
}
