package app;

import io.doctable.annotation.Column;
import io.doctable.annotation.Embedded;
import io.doctable.annotation.Projection;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;

/** Columns found by component, by column name, and by a given name; an embedded record; a secret; a scale. */
@Projection(of = Article.class)
public record ArticlePrice(
        long id,
        String title,
        @Column(name = "subtitle") Optional<String> below,
        BigDecimal price,
        Optional<String> source,
        @Embedded Place place,
        OptionalInt stars) {}
