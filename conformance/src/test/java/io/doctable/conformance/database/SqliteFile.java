package io.doctable.conformance.database;

import io.doctable.internal.dialect.Ability;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** SQLite in a file: each place is a folder of its own, because the database is more than one file. */
final class SqliteFile extends Database {
    SqliteFile() {
        super("SQLite file", "sqlite", Set.of(Ability.SHARED, Ability.FILE));
    }

    @Override
    Place newPlace() {
        Path folder;
        try {
            folder = Files.createTempDirectory("doctable-conformance");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String path = folder.resolve("test.db").toString().replace('\\', '/');
        return new Place("sqlite:///" + path, () -> remove(folder));
    }

    private static void remove(Path folder) throws IOException {
        List<Path> deepestFirst;
        try (Stream<Path> all = Files.walk(folder)) {
            deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : deepestFirst) {
            Files.delete(path);
        }
    }
}
