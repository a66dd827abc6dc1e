package io.doctable.examples.corpus;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How often each term occurs in the documents of a folder. */
final class Statistics {
    /** A term with how often it occurs and in how many documents. */
    record TermCount(String term, long occurrences, int documents) {}

    /** A term of one document with its weight there. */
    record Mark(String term, double weight) {}

    /** For a term that another program removed since it was counted. */
    private static final String DELETED = "(deleted)";

    private static final String TOTALS = """
            select o.term_id, sum(o.frequency) as occurrences, count(*) as documents
            from occurrences o join documents d on d.id = o.document_id
            where d.folder = :folder
            group by o.term_id""";

    private final Corpus corpus;
    private final List<Document> documents;
    private final Map<Long, TermTotal> byTermId = new HashMap<>();

    /** Counts in the database and streams the result, so that memory holds a number or two for each term. */
    Statistics(Corpus corpus, String folder, List<Document> documents) {
        this.corpus = corpus;
        this.documents = documents;
        // tag::stream[]
        try (Stream<TermTotal> totals =
                corpus.engine().stream(TermTotalProjection.PROJECTION, TOTALS, Map.of("folder", folder))) {
            totals.forEach(total -> byTermId.put(total.termId(), total));
        }
        // end::stream[]
    }

    /** The number of different terms. */
    int terms() {
        return byTermId.size();
    }

    /** The terms that occur most often, the most frequent first. */
    List<TermCount> mostFrequent(int limit) {
        List<Long> ids = byTermId.keySet().stream()
                .sorted(Comparator.comparingLong((Long id) -> -totalOf(id).occurrences())
                        .thenComparing(Comparator.naturalOrder()))
                .limit(limit)
                .toList();
        Map<Long, String> texts = textsOf(ids);
        return ids.stream()
                .map(id -> new TermCount(
                        texts.getOrDefault(id, DELETED),
                        totalOf(id).occurrences(),
                        totalOf(id).documents()))
                .toList();
    }

    /** The terms that tell this document from the others, the heaviest first. */
    List<Mark> marksOf(Document document, int limit) {
        List<Occurrence> heaviest = corpus.occurrences().listByDocumentId(document.id()).stream()
                .sorted(Comparator.comparingDouble((Occurrence o) -> -weight(o, document))
                        .thenComparing(Occurrence::termId))
                .limit(limit)
                .toList();
        Map<Long, String> texts =
                textsOf(heaviest.stream().map(Occurrence::termId).toList());
        return heaviest.stream()
                .map(o -> new Mark(texts.getOrDefault(o.termId(), DELETED), weight(o, document)))
                .toList();
    }

    private double weight(Occurrence occurrence, Document document) {
        int withTerm = totalOf(occurrence.termId()).documents();
        return TfIdf.weight(occurrence, document, documents.size(), withTerm);
    }

    private TermTotal totalOf(long termId) {
        return byTermId.getOrDefault(termId, new TermTotal(termId, 0, 1));
    }

    private Map<Long, String> textsOf(List<Long> termIds) {
        return corpus.terms().findAllById(termIds).stream().collect(Collectors.toMap(Term::id, Term::text));
    }
}
