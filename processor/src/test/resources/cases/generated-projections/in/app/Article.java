package app;

import io.doctable.annotation.Column;
import io.doctable.annotation.DocTable;
import io.doctable.annotation.Embedded;
import io.doctable.annotation.Id;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@DocTable(schema = "press")
public record Article(
        @Id(generated = true) long id,
        @Column(name = "headline") String title,
        @Nullable String subtitle,
        @Column(precision = 10, scale = 2) BigDecimal price,
        @Column(sensitive = true) Optional<String> source,
        @Embedded(prefix = "from_") Place place,
        @Nullable Integer stars) {}
