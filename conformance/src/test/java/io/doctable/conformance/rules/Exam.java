package io.doctable.conformance.rules;

import io.doctable.annotation.DocTable;
import io.doctable.annotation.ForeignKey;
import io.doctable.annotation.Id;
import io.doctable.annotation.ReferenceAction;

/** A foreign key of two columns. */
@DocTable(
        foreignKeys =
                @ForeignKey(
                        columns = {"course", "student_id"},
                        references = Enrolment.class,
                        onDelete = ReferenceAction.CASCADE))
public record Exam(@Id(generated = true) int id, String course, long studentId, int points) {}
