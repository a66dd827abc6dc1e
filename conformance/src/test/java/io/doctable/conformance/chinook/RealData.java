package io.doctable.conformance.chinook;

import static org.junit.jupiter.api.Assumptions.abort;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** Finds the data sets that lie beside the repository; a test of one that is not there is skipped. */
final class RealData {
    private RealData() {}

    /** The file, by its path below the folder of data sets. */
    static Path file(String path) {
        Path root = Path.of("").toAbsolutePath();
        while (!Files.exists(root.resolve("conformance/pom.xml"))) {
            root = Objects.requireNonNull(root.getParent(), "not inside the repository");
        }
        Path file = root.resolve("../shared/data").resolve(path).normalize();
        if (!Files.exists(file)) {
            return abort("there is no " + Path.of("../shared/data").resolve(path));
        }
        return file;
    }
}
