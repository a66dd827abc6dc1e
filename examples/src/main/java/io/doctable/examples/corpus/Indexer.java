package io.doctable.examples.corpus;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Brings the index of a folder in step with its files. What did not change is left alone. A transaction takes one large
 * text or several small ones and loads their occurrences in bulk, so a run that is killed leaves whole documents, and the
 * next one goes on.
 */
final class Indexer {
    private static final int CHARACTERS_PER_TRANSACTION = 200_000;

    private final Corpus corpus;
    private final Dictionary dictionary;
    private final Progress progress;
    private final Path folder;
    private final String folderText;

    /** Files that are new or changed and not written yet. */
    private final List<TextFile> waiting = new ArrayList<>();

    private int charactersWaiting;

    Indexer(Corpus corpus, Path folder, Progress progress) {
        this.corpus = corpus;
        this.dictionary = new Dictionary(corpus);
        this.folder = folder;
        this.folderText = PathText.of(folder);
        this.progress = progress;
    }

    /**
     * Reads all files and writes what changed.
     *
     * @throws IOException if the folder itself cannot be read; single files are skipped
     */
    Changes run() throws IOException {
        Map<String, Document> before =
                corpus.documentsOf(folderText).stream().collect(Collectors.toMap(Document::path, Function.identity()));
        List<Path> files = TextFolder.files(folder, progress);
        int added = 0;
        int changed = 0;
        int unchanged = 0;
        int skipped = 0;
        int done = 0;
        for (Path path : files) {
            try {
                TextFile file = TextFile.read(folder, path);
                Document known = before.remove(file.path());
                if (known != null && known.contentHash().equals(file.hash())) {
                    unchanged++;
                } else {
                    added += known == null ? 1 : 0;
                    changed += known == null ? 0 : 1;
                    write(file);
                }
            } catch (NotIndexableException e) {
                skipped++;
                progress.skipped(PathText.inside(folder, path), e.reason());
            }
            progress.read(++done, files.size());
        }
        writeWaiting();
        corpus.engine().transaction(tx -> before.values().forEach(this::remove));
        return new Changes(added, changed, unchanged, before.size(), skipped);
    }

    private void write(TextFile file) {
        waiting.add(file);
        charactersWaiting += file.text().length();
        if (charactersWaiting >= CHARACTERS_PER_TRANSACTION) {
            writeWaiting();
        }
    }

    private void writeWaiting() {
        corpus.engine().transaction(tx -> {
            List<Occurrence> added = new ArrayList<>();
            Set<Long> removedTermIds = new HashSet<>();
            waiting.forEach(file -> store(file, added, removedTermIds));
            // tag::bulk[]
            corpus.occurrences().bulkInsert().onProgress(progress::stored).run(added);
            // end::bulk[]
            dictionary.deleteUnused(removedTermIds);
        });
        progress.committed();
        waiting.clear();
        charactersWaiting = 0;
    }

    /** Stores a document; one that was there keeps its id and its date of creation. */
    private void store(TextFile file, List<Occurrence> added, Set<Long> removedTermIds) {
        List<Token> tokens = Tokenizer.tokens(file.text());
        List<Heading> headings = file.headings();
        NewDocument row = NewDocument.of(folderText, file.path(), file.hash(), file.bytes(), tokens.size(), headings)
                .withTitle(headings.isEmpty() ? null : headings.get(0).text());
        Document document = corpus.documents().upsert(row, DocumentTable.UQ_FOLDER_PATH);
        replaceOccurrences(document, Tokenizer.linesByTerm(tokens), added, removedTermIds);
    }

    /** Changes and deletes the occurrences in which the document's new text differs from its old one, and collects the new ones. */
    private void replaceOccurrences(
            Document document,
            Map<String, List<Integer>> linesByTerm,
            List<Occurrence> added,
            Set<Long> removedTermIds) {
        dictionary.addMissing(linesByTerm.keySet());
        Map<Long, Occurrence> old = new HashMap<>();
        corpus.occurrences()
                .listByDocumentId(document.id())
                .forEach(occurrence -> old.put(occurrence.termId(), occurrence));

        List<Occurrence> changed = new ArrayList<>();
        linesByTerm.forEach((term, lines) -> {
            Occurrence now = Occurrence.of(document.id(), dictionary.idOf(term), lines);
            Occurrence then = old.remove(now.termId());
            if (then == null) {
                added.add(now);
            } else if (!then.equals(now)) {
                changed.add(now);
            }
        });
        corpus.occurrences().updateAll(changed);
        corpus.occurrences().deleteAll(old.values());
        removedTermIds.addAll(old.keySet());
    }

    /** Removes a document; its occurrences go with it by the foreign key. */
    private void remove(Document document) {
        List<Long> termIds = corpus.occurrences().listByDocumentId(document.id()).stream()
                .map(Occurrence::termId)
                .toList();
        corpus.documents().delete(document);
        dictionary.deleteUnused(termIds);
    }
}
