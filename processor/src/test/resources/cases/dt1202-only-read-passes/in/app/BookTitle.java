package app;

import io.doctable.annotation.*;
import java.math.BigDecimal;
import java.util.Map;

@Projection
record BookTitle(
        @Column(name = "headline", sensitive = true) String title,
        @Column(precision = 8, scale = 2) BigDecimal price,
        @Json Map<String, String> tags,
        @Embedded Place place) {}
