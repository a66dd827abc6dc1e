package io.doctable.examples.first;

import static org.assertj.core.api.Assertions.assertThat;

import io.doctable.engine.Engine;
import io.doctable.error.UniqueViolationException;
import io.doctable.row.Row;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

/** The code of README.md, on a database in memory. */
class FirstStepsTest {
    @Test
    @ResourceLock(Resources.SYSTEM_OUT)
    void theFirstProgramPrintsOneBook() {
        PrintStream before = System.out;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        try {
            FirstProgram.main(new String[0]);
        } finally {
            System.setOut(before);
        }
        assertThat(bytes.toString(StandardCharsets.UTF_8).lines()).containsExactly("1: Emma, 1815");
    }

    @Test
    void insertsFindsUpdatesAndDeletes() {
        try (Engine engine = Engine.open("sqlite://")) {
            BookDao books = new BookDao(engine);
            // tag::rows[]
            Book emma = books.insert(NewBook.of("9780141439587", "Emma", 1816)); // with id, createdAt and version
            books.insertAll(List.of(NewBook.of("9780141441146", "Jane Eyre", 1847), NewBook.of("1", "Proofs", 2020)));
            books.upsert(NewBook.from(emma).withYear(1815), BookTable.UQ_ISBN); // the same ISBN: updates that row

            Book found = books.get(emma.id()); // findById returns an Optional
            Optional<Book> jane = books.findByIsbn("9780141441146");
            List<Book> old = books.select()
                    .where(BookTable.YEAR.lt(1900), BookTable.TITLE.containsIgnoreCase("e"))
                    .orderBy(BookTable.TITLE.asc())
                    .limit(50)
                    .list();

            books.update(new Book(found.id(), found.isbn(), "Emma: A Novel", 1815, found.createdAt(), found.version()));
            books.update()
                    .set(BookTable.YEAR, 2021)
                    .where(BookTable.TITLE.eq("Proofs"))
                    .run();
            books.deleteById(emma.id());
            books.delete().where(BookTable.YEAR.lt(1900)).run();
            // end::rows[]
            assertThat(emma.version()).isOne();
            assertThat(found.year()).isEqualTo(1815);
            assertThat(jane).isPresent();
            assertThat(old).extracting(Book::title).containsExactly("Emma", "Jane Eyre");
            assertThat(books.all()).singleElement().satisfies(book -> {
                assertThat(book.title()).isEqualTo("Proofs");
                assertThat(book.year()).isEqualTo(2021);
            });
        }
    }

    @Test
    void transactions() {
        List<String> log = new ArrayList<>();
        try (Engine engine = Engine.open("sqlite://")) {
            BookDao books = new BookDao(engine);
            // tag::transaction[]
            try {
                engine.transaction(tx -> {
                    books.insert(NewBook.of("9780141439587", "Emma", 1815));
                    books.insert(NewBook.of("9780141439587", "Emma, again", 1816));
                });
            } catch (UniqueViolationException e) {
                log.add(e.is(BookTable.UQ_ISBN) ? "this ISBN exists already" : e.getMessage());
            }
            // end::transaction[]
            assertThat(books.count()).isZero();
        }
        assertThat(log).containsExactly("this ISBN exists already");
    }

    @Test
    void rawSql() {
        List<String> lines = new ArrayList<>();
        try (Engine engine = Engine.open("sqlite://")) {
            BookDao books = new BookDao(engine);
            books.insert(NewBook.of("9780141439587", "Emma", 1815));
            books.insert(NewBook.of("9780141441146", "Jane Eyre", 1847));
            // tag::sql[]
            String sql = "select year, count(*) as n from book where year in (:years) group by year order by year";
            for (Row row : engine.execute(sql, Map.of("years", List.of(1815, 1847)))) {
                lines.add(row.get("year", int.class) + ": " + row.get("n", long.class));
            }
            long changed = engine.execute("update book set title = ? where year < ?", "Emma", 1820)
                    .rowCount();
            List<Book> longest = books.query("select * from book order by length(title) desc limit 10");
            // end::sql[]
            assertThat(changed).isOne();
            assertThat(longest).extracting(Book::title).containsExactly("Jane Eyre", "Emma");
        }
        assertThat(lines).containsExactly("1815: 1", "1847: 1");
    }
}
