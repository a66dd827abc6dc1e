package io.doctable.examples.corpus;

/** Term frequency times inverse document frequency: how much a term tells a document from the others. */
final class TfIdf {
    private TfIdf() {}

    /**
     * The weight of a term in a document: its share of the document's words, worth the more the fewer documents hold
     * it.
     *
     * @param documents how many documents there are
     * @param withTerm how many of them hold the term
     */
    static double weight(Occurrence occurrence, Document document, int documents, int withTerm) {
        double share = (double) occurrence.frequency() / Math.max(1, document.words());
        return share * Math.log((1.0 + documents) / withTerm);
    }
}
