package io.doctable.conformance.dao;

import io.doctable.conformance.rules.Author;
import io.doctable.conformance.rules.AuthorDao;
import io.doctable.conformance.rules.NewArticle;
import io.doctable.conformance.rules.NewAuthor;
import io.doctable.engine.Connectable;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** New rows for the tests of this package. */
final class Sample {
    private Sample() {}

    /** An author that is stored. */
    static Author author(Connectable on) {
        return new AuthorDao(on).insert(NewAuthor.of("Ada"));
    }

    /** An article of that author, with its number in url and title. */
    static NewArticle article(Author author, int number) {
        return NewArticle.of(author.id(), "https://example.org/" + number, "Title " + number, Map.of("n", "" + number));
    }

    /** Articles with the numbers from 0. */
    static List<NewArticle> articles(Author author, int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> article(author, number))
                .toList();
    }
}
