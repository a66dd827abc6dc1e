package io.doctable.conformance.chinook;

import io.doctable.annotation.Column;
import io.doctable.annotation.DocTable;
import io.doctable.annotation.Id;
import io.doctable.annotation.Json;
import java.util.List;
import java.util.Map;

/** A text as a value of every kind that holds texts. */
@DocTable
public record Phrase(
        @Id int id,
        @Column(unique = true) String text,
        List<String> parts,
        @Json Map<String, String> document) {}
