package io.doctable.examples.corpus;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What the program works on when it is not told: this repository when it is called inside it, else the folder it is
 * called in.
 *
 * @param folder the folder to index
 * @param url the database that holds the index
 */
record Surroundings(Path folder, String url) {

    /** The surroundings of the folder that the program is called in. */
    static Surroundings of(Path workingFolder) {
        Path here = workingFolder.toAbsolutePath().normalize();
        for (Path folder = here; folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve("examples/pom.xml"))) {
                Path database = folder.resolve("examples/target/corpus.db");
                return new Surroundings(
                        folder,
                        "sqlite:///" + here.relativize(database).toString().replace('\\', '/'));
            }
        }
        return new Surroundings(here, "sqlite:///corpus.db");
    }
}
