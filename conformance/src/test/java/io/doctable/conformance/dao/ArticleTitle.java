package io.doctable.conformance.dao;

import io.doctable.annotation.Column;
import io.doctable.annotation.Projection;
import io.doctable.conformance.rules.Article;
import io.doctable.conformance.rules.Status;
import java.util.Optional;

/** Some columns of an article; one under another name, one as a text that the table has as an enum. */
@Projection(of = Article.class)
record ArticleTitle(
        String title, long id, @Column(name = "subtitle") Optional<String> below, String status) {
    /** A column that is equal in many rows. */
    @Projection(of = Article.class)
    record State(Status status) {}
}
