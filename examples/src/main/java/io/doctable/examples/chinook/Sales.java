package io.doctable.examples.chinook;

import io.doctable.annotation.Column;
import io.doctable.annotation.Projection;
import java.math.BigDecimal;

/**
 * What was sold of an artist or a genre.
 *
 * @param sold the number of tracks
 */
@Projection
public record Sales(
        String name,
        long sold,
        @Column(precision = 15, scale = 2) BigDecimal revenue) {}
