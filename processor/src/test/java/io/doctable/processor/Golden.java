package io.doctable.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Generated sources as text: read from a folder, and compared with the files that are kept of them. */
final class Golden {
    private Golden() {}

    /** Compares each generated file that has a kept one, and sees that no kept one is left over. */
    static void compare(Path kept, Path generated) throws IOException {
        Map<String, String> texts = sources(generated);
        if (Boolean.getBoolean("cases.rewrite")) {
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
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                texts.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        return texts;
    }
}
