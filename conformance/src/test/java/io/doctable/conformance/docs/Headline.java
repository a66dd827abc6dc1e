package io.doctable.conformance.docs;

import io.doctable.annotation.Column;
import io.doctable.annotation.Projection;
import java.util.Optional;

// tag::record[]
@Projection(of = Article.class)
public record Headline(
        long id, String title, @Column(name = "subtitle") Optional<String> below) {}
// end::record[]
