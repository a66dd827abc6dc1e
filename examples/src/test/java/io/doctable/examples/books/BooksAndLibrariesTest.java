package io.doctable.examples.books;

import static org.assertj.core.api.Assertions.assertThat;

import io.doctable.engine.Engine;
import io.doctable.examples.Database;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Runs the steps on every database, twice, and looks at what they printed and left. */
class BooksAndLibrariesTest {
    @ParameterizedTest
    @EnumSource(Database.class)
    void everyStepDoesWhatItSays(Database database, @TempDir Path folder) {
        try (Engine engine = Engine.open(database.newUrl(folder))) {
            assertThat(run(engine)).isEqualTo(EXPECTED);
            assertThat(run(engine)).as("from tables that are not empty").isEqualTo(EXPECTED);

            assertThat(new BookDao(engine).all())
                    .extracting(Book::isbn)
                    .containsExactlyInAnyOrder("A2", "B", "C", "D", "E");
            assertThat(new LibraryDao(engine).all())
                    .extracting(Library::name)
                    .containsExactlyInAnyOrder("Library1", "Library2");
            assertThat(new HoldingDao(engine).all())
                    .extracting(Holding::bookIsbn)
                    .containsExactlyInAnyOrder("A2", "B", "A2", "C");
        }
    }

    private static String run(Engine engine) {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        new BooksAndLibraries(engine, new PrintStream(printed, true, StandardCharsets.UTF_8)).run();
        return printed.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }

    private static final String EXPECTED = """
            1. Start with empty tables; they are created if they are not there yet
               0 books, 0 libraries, 0 holdings
            2. Insert two books, then upsert one of them again by its unique isbn: its row and id stay
               A is from 2020 now; same id: true
            3. Three libraries get their books; what is there already is found, not inserted twice
               5 books, 3 libraries, 7 holdings
               the id of A is still the same: true
            4. Which books are in Library1? A join along the foreign key
               Title A (2020)
               Title B (2020)
            5. How many books has each library? An aggregate over a join
               Library1: 2 books
               Library2: 2 books
               Library3: 3 books
            6. Whose books are in most libraries? SQL, read as a projection
               Author 3: books 3, copies 4
               Author 1: books 1, copies 3
               Author 2: books 1, copies 0
            7. All books, newest first, in pages of two: each page continues after the last row of the one before
               Title C, Title B
               Title A, Title E
               Title D
            8. A holding of a book that nobody knows: the foreign key refuses it, and the whole transaction is undone
               refused: ForeignKeyViolationException
               5 books, 3 libraries, 7 holdings
            9. A gets another isbn: its holdings follow (ON UPDATE CASCADE)
               holdings of A: 0, of A2: 3
            10. Library3 closes: its holdings go (ON DELETE CASCADE), its books stay
               5 books, 2 libraries, 4 holdings
            """;
}
