package io.doctable.sample;

import io.doctable.table.Patch;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import javax.annotation.processing.Generated;

/** New values for some columns of a {@link Specimen}; the others stay. Immutable. */
@Generated("io.doctable.processor.DocTableProcessor")
public final class SpecimenPatch extends Patch<Specimen, SpecimenPatch> {
    private SpecimenPatch() {
        super(SpecimenTable.TABLE);
    }

    /** Creates a patch that sets nothing yet. */
    public static SpecimenPatch of() {
        return new SpecimenPatch();
    }

    /** Sets {@code small}. */
    public SpecimenPatch small(Integer small) {
        return set(SpecimenTable.SMALL, small);
    }

    /** Sets {@code large}. */
    public SpecimenPatch large(Long large) {
        return set(SpecimenTable.LARGE, large);
    }

    /** Sets {@code ratio}. */
    public SpecimenPatch ratio(Double ratio) {
        return set(SpecimenTable.RATIO, ratio);
    }

    /** Sets {@code measure}. */
    public SpecimenPatch measure(Float measure) {
        return set(SpecimenTable.MEASURE, measure);
    }

    /** Sets {@code flag}. */
    public SpecimenPatch flag(Boolean flag) {
        return set(SpecimenTable.FLAG, flag);
    }

    /** Sets {@code text}. */
    public SpecimenPatch text(String text) {
        return set(SpecimenTable.TEXT, text);
    }

    /** Sets {@code other}. */
    public SpecimenPatch other(String other) {
        return set(SpecimenTable.OTHER, other);
    }

    /** Sets {@code price}. */
    public SpecimenPatch price(BigDecimal price) {
        return set(SpecimenTable.PRICE, price);
    }

    /** Sets {@code exact}. */
    public SpecimenPatch exact(BigDecimal exact) {
        return set(SpecimenTable.EXACT, exact);
    }

    /** Sets {@code seen}. */
    public SpecimenPatch seen(Instant seen) {
        return set(SpecimenTable.SEEN, seen);
    }

    /** Sets {@code day}. */
    public SpecimenPatch day(LocalDate day) {
        return set(SpecimenTable.DAY, day);
    }

    /** Sets {@code code}. */
    public SpecimenPatch code(UUID code) {
        return set(SpecimenTable.CODE, code);
    }

    /** Sets {@code status}. */
    public SpecimenPatch status(Status status) {
        return set(SpecimenTable.STATUS, status);
    }
}
