package io.doctable.examples.chinook;

import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;

/** Makes the Chinook file with the vendor's own script, which lies beside the repository; without it, the test is skipped. */
final class ChinookFile {
    private static final String SCRIPT = "../shared/data/chinook/Chinook_Sqlite.sql";

    private ChinookFile() {}

    static Path in(Path folder) throws IOException, SQLException {
        Path script = repository().resolve(SCRIPT).normalize();
        if (!Files.exists(script)) {
            System.out.println("skipped: there is no " + SCRIPT);
            return abort("there is no " + SCRIPT);
        }
        Path file = folder.resolve("chinook.sqlite");
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            // SQLite's driver runs all statements of a text.
            statement.executeUpdate(Files.readString(script).replace("\uFEFF", ""));
            connection.commit();
        }
        return file;
    }

    private static Path repository() {
        Path root = Path.of("").toAbsolutePath();
        while (!Files.exists(root.resolve("examples/pom.xml"))) {
            root = Objects.requireNonNull(root.getParent(), "not inside the repository");
        }
        return root;
    }
}
