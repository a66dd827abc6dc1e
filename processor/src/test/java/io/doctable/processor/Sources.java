package io.doctable.processor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Sources that a test writes into a folder. */
final class Sources {
    private Sources() {}

    /** Writes one type of package {@code app}. */
    static void write(Path folder, String type, String text) throws IOException {
        Path file = folder.resolve("app").resolve(type + ".java");
        Files.createDirectories(file.getParent());
        Files.writeString(file, "package app;\n\nimport io.doctable.annotation.*;\n\n" + text);
    }
}
