package io.doctable.examples.corpus;

import io.doctable.engine.Engine;
import java.util.List;

/** The three tables of one database. */
record Corpus(Engine engine, DocumentDao documents, TermDao terms, OccurrenceDao occurrences) {

    /** The tables of the engine's database; they are made when they are first used. */
    static Corpus of(Engine engine) {
        return new Corpus(engine, new DocumentDao(engine), new TermDao(engine), new OccurrenceDao(engine));
    }

    /** The documents of a folder, sorted by path. */
    List<Document> documentsOf(String folder) {
        return documents
                .select()
                .where(DocumentTable.FOLDER.eq(folder))
                .orderBy(DocumentTable.PATH.asc())
                .list();
    }
}
