package io.doctable.examples.corpus;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds the documents of a folder that hold given words. */
final class Search {
    /**
     * A document that was found.
     *
     * @param score the sum of the weights of the words it holds; more is better
     * @param counts how often it holds each of the words, without those that it does not
     * @param line the first of the lines that hold the most of the words
     */
    record Hit(Document document, double score, Map<String, Integer> counts, int line) {}

    private record Found(String word, Occurrence occurrence, double weight) {}

    private final Corpus corpus;
    private final Map<Long, Document> documents;

    Search(Corpus corpus, List<Document> documents) {
        this.corpus = corpus;
        this.documents = documents.stream().collect(Collectors.toMap(Document::id, Function.identity()));
    }

    /** The words of a query that documents are indexed by, in order and each once. */
    static Set<String> termsOf(List<String> query) {
        return Tokenizer.tokens(String.join(" ", query)).stream()
                .map(Token::word)
                .filter(Tokenizer::isTerm)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The documents that hold at least one of the words, the best first. */
    List<Hit> find(Set<String> words) {
        Map<Document, List<Found>> byDocument = new HashMap<>();
        for (String word : words) {
            Map<Document, Occurrence> occurrences = occurrencesOf(word);
            occurrences.forEach((document, occurrence) -> {
                double weight = TfIdf.weight(occurrence, document, documents.size(), occurrences.size());
                byDocument.computeIfAbsent(document, key -> new ArrayList<>()).add(new Found(word, occurrence, weight));
            });
        }
        return byDocument.entrySet().stream()
                .map(entry -> hit(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingInt((Hit hit) -> -hit.counts().size())
                        .thenComparingDouble(hit -> -hit.score())
                        .thenComparing(hit -> hit.document().path()))
                .toList();
    }

    /** Where a word occurs, in the documents of this folder. */
    private Map<Document, Occurrence> occurrencesOf(String word) {
        Map<Document, Occurrence> found = new HashMap<>();
        corpus.terms().findByText(word).ifPresent(term -> {
            for (Occurrence occurrence : corpus.occurrences().listByTermId(term.id())) {
                Document document = documents.get(occurrence.documentId());
                if (document != null) {
                    found.put(document, occurrence);
                }
            }
        });
        return found;
    }

    private static Hit hit(Document document, List<Found> found) {
        Map<String, Integer> counts = new TreeMap<>();
        Map<Integer, Integer> wordsByLine = new TreeMap<>();
        double score = 0;
        for (Found one : found) {
            counts.put(one.word(), one.occurrence().frequency());
            one.occurrence().lines().forEach(line -> wordsByLine.merge(line, 1, Integer::sum));
            score += one.weight();
        }
        int line = 0;
        int most = 0;
        for (Map.Entry<Integer, Integer> entry : wordsByLine.entrySet()) {
            if (entry.getValue() > most) {
                line = entry.getKey();
                most = entry.getValue();
            }
        }
        return new Hit(document, score, counts, line);
    }
}
