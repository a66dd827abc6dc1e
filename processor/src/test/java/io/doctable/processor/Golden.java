package io.doctable.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Generated sources as text: read from a folder, and compared with the files that are kept of them. */
final class Golden {
    private Golden() {}

    /** Compares the generated files with the kept ones; if the system property is true, writes the kept ones before. */
    static void compare(Path kept, Path generated, String rewrite) throws IOException {
        Map<String, String> texts = sources(generated);
        if (Boolean.getBoolean(rewrite)) {
            removeSources(kept);
            for (Map.Entry<String, String> file : texts.entrySet()) {
                Path path = kept.resolve(file.getKey());
                Files.createDirectories(path.getParent());
                Files.writeString(path, file.getValue());
            }
        }
        Map<String, String> wanted = sources(kept);
        assertThat(texts.keySet()).isEqualTo(wanted.keySet());
        texts.forEach((file, text) -> assertThat(text).as(file).isEqualTo(wanted.get(file)));
    }

    /** Returns the text of each source file below a folder, by its path there. */
    static Map<String, String> sources(Path folder) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        for (Path file : sourceFiles(folder)) {
            texts.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
        }
        return texts;
    }

    private static void removeSources(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (Path file : sourceFiles(folder)) {
            Files.delete(file);
        }
    }

    private static List<Path> sourceFiles(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(path -> path.toString().endsWith(".java")).toList();
        }
    }
}
