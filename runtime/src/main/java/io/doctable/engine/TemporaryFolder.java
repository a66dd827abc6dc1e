package io.doctable.engine;

import io.doctable.option.EngineUrl;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;

/** A folder that is deleted with all its files. */
final class TemporaryFolder {
    private final Path folder;

    private TemporaryFolder(Path folder) {
        this.folder = folder;
    }

    static TemporaryFolder create() {
        try {
            return new TemporaryFolder(Files.createTempDirectory("doctable-"));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot create a temporary folder", e);
        }
    }

    /** Returns the URL of a SQLite file in this folder. */
    EngineUrl url(String file) {
        return new EngineUrl("sqlite", null, null, null, 0, folder.resolve(file).toString(), Map.of());
    }

    /** Deletes the folder with all its files. */
    void delete() {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(each);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot delete the temporary folder " + folder, e);
        }
    }
}
