package io.doctable.examples.chinook;

import io.doctable.annotation.ColumnConverter;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;

/**
 * Times as the Chinook file has them, {@code 2009-01-31 00:00:00}. DocTable's own form has a {@code T} between date and
 * time; it reads both, but a comparison in SQL compares texts of one form only.
 */
// tag::time[]
public final class ChinookTime implements ColumnConverter<LocalDateTime, String> {
    private static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

    @Override
    public String toColumn(LocalDateTime value) {
        return FORM.format(value);
    }

    @Override
    public LocalDateTime fromColumn(String stored) {
        return LocalDateTime.parse(stored, FORM);
    }
}
// end::time[]
