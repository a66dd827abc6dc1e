package io.doctable.examples.books;

import io.doctable.engine.Engine;
import io.doctable.error.DocTableException;
import io.doctable.error.ForeignKeyViolationException;
import java.io.PrintStream;
import java.util.Comparator;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Three tables that refer to each other, step by step: each step says what it does and prints what came of it. */
public final class BooksAndLibraries {
    private final Engine engine;
    private final BookDao books;
    private final LibraryDao libraries;
    private final HoldingDao holdings;
    private final PrintStream out;

    private int step;

    /** Makes the three DAOs; a table is made when the first row goes in. */
    BooksAndLibraries(Engine engine, PrintStream out) {
        this.engine = engine;
        this.books = new BookDao(engine);
        this.libraries = new LibraryDao(engine);
        this.holdings = new HoldingDao(engine);
        this.out = out;
    }

    /** Runs all steps on the database of the URL in the first argument; without one, on SQLite in memory. */
    public static void main(String[] arguments) {
        String url = arguments.length > 0 ? arguments[0] : "sqlite:///:memory:";
        try (Engine engine = Engine.open(url)) {
            new BooksAndLibraries(engine, System.out).run();
        } catch (DocTableException e) {
            System.err.println("books: " + e.getMessage());
            System.exit(2);
        }
    }

    /** All steps, from empty tables on. */
    void run() {
        startEmpty();
        upsertKeepsTheId();
        fillThreeLibraries();
        joinInJava();
        countPerLibrary();
        unknownBookRollsBack();
        renameFollows();
        deleteCascades();
    }

    private void startEmpty() {
        step("Start with empty tables; they are created if they are not there yet");
        engine.transaction(tx -> {
            holdings.deleteAllRows();
            libraries.deleteAllRows();
            books.deleteAllRows();
        });
        printCounts();
    }

    private void upsertKeepsTheId() {
        step("Insert two books, then upsert one of them again by its unique isbn: its row and id stay");
        Book first = books.upsert(NewBook.of("A", "Title A", 2019, "Author 1"), BookTable.UQ_ISBN);
        books.upsert(NewBook.of("E", "Title E", 2018, "Author 2"), BookTable.UQ_ISBN);
        Book again = books.upsert(NewBook.of("A", "Title A", 2020, "Author 1"), BookTable.UQ_ISBN);
        print("A is from " + again.year() + " now; same id: " + (first.id() == again.id()));
    }

    private void fillThreeLibraries() {
        step("Three libraries get their books; what is there already is found, not inserted twice");
        Book a = isbnA();
        stock("Library1", "12345", List.of(NewBook.from(a), book("B", 2020)));
        stock("Library2", "12345", List.of(NewBook.from(a), book("C", 2021)));
        stock("Library3", "67890", List.of(NewBook.from(a), book("B", 2020), book("D", 2017)));
        // Once more: nothing changes.
        stock("Library1", "12345", List.of(NewBook.from(a), book("B", 2020)));
        printCounts();
        print("the id of A is still the same: " + (isbnA().id() == a.id()));
    }

    /** A library with its books, all or nothing. */
    private void stock(String name, String zip, List<NewBook> stock) {
        engine.transaction(tx -> {
            Library library = libraries.findOrInsert(NewLibrary.of(name, zip), LibraryTable.UQ_NAME_ZIP);
            for (NewBook book : stock) {
                books.upsert(book, BookTable.UQ_ISBN);
                holdings.insertIfAbsent(NewHolding.of(book.isbn(), library.id()), HoldingTable.UQ_BOOK_ISBN_LIBRARY_ID);
            }
        });
    }

    private void joinInJava() {
        step("Which books are in the libraries with zip 12345? Two queries, joined by a map");
        Map<String, Book> byIsbn = books.all().stream().collect(Collectors.toMap(Book::isbn, Function.identity()));
        for (Library library : librariesAt("12345")) {
            for (Holding holding : holdingsOf(library)) {
                // The foreign key says that it is there.
                Book book = Objects.requireNonNull(byIsbn.get(holding.bookIsbn()));
                print(library.name() + " has " + book.title() + " (" + book.year() + ")");
            }
        }
    }

    private void countPerLibrary() {
        step("How many books has each library, and from which years?");
        Map<String, Integer> years = books.all().stream().collect(Collectors.toMap(Book::isbn, Book::year));
        Map<String, IntSummaryStatistics> byLibrary = new TreeMap<>();
        for (Library library : libraries.all()) {
            byLibrary.put(
                    library.name(),
                    holdingsOf(library).stream()
                            .mapToInt(holding -> years.get(holding.bookIsbn()))
                            .summaryStatistics());
        }
        byLibrary.forEach(
                (name, of) -> print(name + ": " + of.getCount() + " books from " + of.getMin() + " to " + of.getMax()));
    }

    private void unknownBookRollsBack() {
        step("A holding of a book that nobody knows: the foreign key refuses it, and the whole transaction is undone");
        try {
            engine.transaction(tx -> {
                Library fourth = libraries.insert(NewLibrary.of("Library4", "00000"));
                holdings.insert(NewHolding.of("A", fourth.id()));
                holdings.insert(NewHolding.of("unknown", fourth.id()));
            });
        } catch (ForeignKeyViolationException e) {
            print("refused: " + e.getClass().getSimpleName());
        }
        printCounts();
    }

    private void renameFollows() {
        step("A gets another isbn: its holdings follow (ON UPDATE CASCADE)");
        Book a = isbnA();
        books.update(new Book(a.id(), "A2", a.title(), a.year(), a.author(), a.updatedAt()));
        print("holdings of A: " + holdings.listByBookIsbn("A").size() + ", of A2: "
                + holdings.listByBookIsbn("A2").size());
    }

    private void deleteCascades() {
        step("Library3 closes: its holdings go (ON DELETE CASCADE), its books stay");
        libraries.findByNameAndZip("Library3", "67890").ifPresent(libraries::delete);
        printCounts();
    }

    private Book isbnA() {
        return books.findByIsbn("A").orElseThrow();
    }

    private static NewBook book(String isbn, int year) {
        return NewBook.of(isbn, "Title " + isbn, year, "Author 3");
    }

    private List<Library> librariesAt(String zip) {
        return libraries
                .select()
                .where(LibraryTable.ZIP.eq(zip))
                .orderBy(LibraryTable.NAME.asc())
                .list();
    }

    private List<Holding> holdingsOf(Library library) {
        return holdings.listByLibraryId(library.id()).stream()
                .sorted(Comparator.comparing(Holding::bookIsbn))
                .toList();
    }

    private void step(String what) {
        step++;
        out.println(step + ". " + what);
    }

    private void print(String result) {
        out.println("   " + result);
    }

    private void printCounts() {
        print(books.count() + " books, " + libraries.count() + " libraries, " + holdings.count() + " holdings");
    }
}
