package app;

import io.doctable.annotation.*;
import java.util.List;

@DocTable
record Author(@Id int id, String name) {
    static List<Book.Title> right(BookDao books) {
        return books.select(Book_TitleProjection.PROJECTION).list();
    }

    static Object wrong(AuthorDao authors) {
        return authors.select(Book_TitleProjection.PROJECTION);
    }

    static Object ofNoTable(AuthorDao authors) {
        return authors.select(Author_CountProjection.PROJECTION);
    }

    @Projection
    record Count(long count) {}
}
