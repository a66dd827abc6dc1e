package io.doctable.conformance.types;

import io.doctable.annotation.ColumnConverter;
import java.util.Locale;

/** Stores a locale as its tag. */
public final class LanguageTag implements ColumnConverter<Locale, String> {
    @Override
    public String toColumn(Locale value) {
        return value.toLanguageTag();
    }

    @Override
    public Locale fromColumn(String stored) {
        return Locale.forLanguageTag(stored);
    }
}
