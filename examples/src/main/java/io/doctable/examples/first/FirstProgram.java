package io.doctable.examples.first;

import io.doctable.engine.Engine;

/** Stores two books and finds one of them. */
public final class FirstProgram {
    private FirstProgram() {}

    /** Uses a database in memory; {@code sqlite:///books.db} would be a file. */
    public static void main(String[] arguments) {
        try (Engine engine = Engine.open("sqlite://")) {
            BookDao books = new BookDao(engine);
            books.insert(NewBook.of("9780141439587", "Emma", 1815));
            books.insert(NewBook.of("9780141441146", "Jane Eyre", 1847));

            for (Book book : books.select().where(BookTable.YEAR.lt(1840)).list()) {
                System.out.println(book.id() + ": " + book.title() + ", " + book.year());
            }
        }
    }
}
