package io.doctable.examples.books;

import io.doctable.dao.Joined;
import io.doctable.dao.Keyset;
import io.doctable.dao.KeysetPage;
import io.doctable.engine.Engine;
import io.doctable.error.DocTableException;
import io.doctable.error.ForeignKeyViolationException;
import io.doctable.row.Tuple2;
import io.doctable.table.TextExpression;
import java.io.PrintStream;
import java.util.List;
import java.util.stream.Collectors;

/** Three tables that refer to each other, step by step: each step says what it does and prints what came of it. */
public final class BooksAndLibraries {
    /** The name of the library that a holding belongs to. */
    private static final TextExpression<Holding> LIBRARY = HoldingTable.FK_LIBRARY_ID.target(LibraryTable.NAME);

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
        joinBooks();
        countPerLibrary();
        rankAuthors();
        turnPages();
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
        // tag::upsert[]
        Book first = books.upsert(NewBook.of("A", "Title A", 2019, "Author 1"), BookTable.UQ_ISBN);
        books.upsert(NewBook.of("E", "Title E", 2018, "Author 2"), BookTable.UQ_ISBN);
        Book again = books.upsert(NewBook.of("A", "Title A", 2020, "Author 1"), BookTable.UQ_ISBN);
        // end::upsert[]
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

    private void joinBooks() {
        step("Which books are in Library1? A join along the foreign key");
        // tag::join[]
        List<Joined<Holding, Book>> inLibrary1 = holdings.select()
                .where(HoldingTable.LIBRARY_ID.eq(idOf("Library1")))
                .join(HoldingTable.FK_BOOK_ISBN)
                .orderByTarget(BookTable.TITLE.asc())
                .list();
        // end::join[]
        inLibrary1.forEach(
                joined -> print(joined.target().title() + " (" + joined.target().year() + ")"));
    }

    private void countPerLibrary() {
        step("How many books has each library? An aggregate over a join");
        // tag::aggregate[]
        List<Tuple2<String, Long>> counts = holdings.select(LIBRARY, HoldingTable.TABLE.countRows())
                .join(HoldingTable.FK_LIBRARY_ID)
                .groupBy(LIBRARY)
                .orderBy(LIBRARY.asc())
                .list();
        // end::aggregate[]
        counts.forEach(count -> print(count.first() + ": " + count.second() + " books"));
    }

    private void rankAuthors() {
        step("Whose books are in most libraries? SQL, read as a projection");
        // tag::projection[]
        List<AuthorRank> ranks = engine.query(AuthorRankProjection.PROJECTION, """
                select b.author, count(distinct b.id) as books, count(h.id) as copies
                from books b left join holdings h on h.book_isbn = b.isbn
                group by b.author order by copies desc, b.author""");
        // end::projection[]
        ranks.forEach(rank -> print(rank.author() + ": books " + rank.books() + ", copies " + rank.copies()));
    }

    private void turnPages() {
        step("All books, newest first, in pages of two: each page continues after the last row of the one before");
        // tag::pages[]
        Keyset at = Keyset.first(2);
        while (at != null) {
            KeysetPage<Book> page =
                    books.select().orderBy(BookTable.YEAR.desc()).page(at);
            print(page.rows().stream().map(Book::title).collect(Collectors.joining(", ")));
            at = page.next().map(token -> Keyset.after(token, 2)).orElse(null);
        }
        // end::pages[]
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

    private long idOf(String library) {
        return libraries
                .select(LibraryTable.ID)
                .where(LibraryTable.NAME.eq(library))
                .one();
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
