package io.doctable.conformance.rules;

import io.doctable.annotation.DocTable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A key of two columns, in another order than the components, in a table without row ids. */
@DocTable(
        primaryKey = {"course", "student_id"},
        withoutRowid = true)
public record Enrolment(
        long studentId,
        String course,
        LocalDate since,
        @Nullable Integer mark) {}
