package io.doctable.examples.corpus;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** How often each term occurs in the documents of a folder. */
final class Statistics {
    /** A term with how often it occurs and in how many documents. */
    record TermCount(String term, long occurrences, int documents) {}

    /** A term of one document with its weight there. */
    record Mark(String term, double weight) {}

    /** For a term that another program removed since it was counted. */
    private static final String DELETED = "(deleted)";

    private record Count(long occurrences, int documents) {
        private Count plus(Count other) {
            return new Count(occurrences + other.occurrences, documents + other.documents);
        }
    }

    private final Corpus corpus;
    private final List<Document> documents;
    private final Map<Long, Count> byTermId = new HashMap<>();

    /** Counts; the documents are read one after the other, so that memory holds the terms only. */
    Statistics(Corpus corpus, List<Document> documents) {
        this.corpus = corpus;
        this.documents = documents;
        for (Document document : documents) {
            for (Occurrence o : corpus.occurrences().listByDocumentId(document.id())) {
                byTermId.merge(o.termId(), new Count(o.frequency(), 1), Count::plus);
            }
        }
    }

    /** The number of different terms. */
    int terms() {
        return byTermId.size();
    }

    /** The terms that occur most often, the most frequent first. */
    List<TermCount> mostFrequent(int limit) {
        List<Long> ids = byTermId.keySet().stream()
                .sorted(Comparator.comparingLong((Long id) -> -countOf(id).occurrences())
                        .thenComparing(Comparator.naturalOrder()))
                .limit(limit)
                .toList();
        Map<Long, String> texts = textsOf(ids);
        return ids.stream()
                .map(id -> new TermCount(
                        texts.getOrDefault(id, DELETED),
                        countOf(id).occurrences(),
                        countOf(id).documents()))
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
        int withTerm = countOf(occurrence.termId()).documents();
        return TfIdf.weight(occurrence, document, documents.size(), withTerm);
    }

    private Count countOf(long termId) {
        return byTermId.getOrDefault(termId, new Count(0, 1));
    }

    private Map<Long, String> textsOf(List<Long> termIds) {
        return corpus.terms().findAllById(termIds).stream().collect(Collectors.toMap(Term::id, Term::text));
    }
}
