package io.doctable.examples.corpus;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The ids of all terms, kept in memory: a run looks each of them up many times. */
final class Dictionary {
    private final Corpus corpus;
    private final Map<String, Long> ids = new HashMap<>();

    /** The terms that are stored now. */
    Dictionary(Corpus corpus) {
        this.corpus = corpus;
        learn(corpus.terms().all());
    }

    /** Stores those of the words that are not terms yet. */
    void addMissing(Collection<String> words) {
        List<NewTerm> missing = words.stream()
                .filter(word -> !ids.containsKey(word))
                .map(NewTerm::of)
                .toList();
        learn(corpus.terms().insertAll(missing));
    }

    /** The id of a stored term. */
    long idOf(String word) {
        Long id = ids.get(word);
        if (id == null) {
            throw new IllegalStateException("not stored: " + word);
        }
        return id;
    }

    /** Deletes those of the terms that no document holds any more. */
    void deleteUnused(Collection<Long> termIds) {
        for (long id : termIds) {
            if (!corpus.occurrences().exists(OccurrenceTable.TERM_ID.eq(id))) {
                corpus.terms().deleteById(id);
                ids.values().remove(id);
            }
        }
    }

    private void learn(List<Term> terms) {
        terms.forEach(term -> ids.put(term.text(), term.id()));
    }
}
