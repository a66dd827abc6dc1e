package io.doctable.conformance.names;

import io.doctable.annotation.Column;
import io.doctable.annotation.DocTable;
import io.doctable.annotation.Id;
import io.doctable.annotation.Index;

/** Its table's name and those of its columns join to the same words as those of {@link Crew}. */
@DocTable(
        indexes =
                @Index(
                        columns = {"name", "age"},
                        unique = true))
public record CrewMember(
        @Id(generated = true) long id,
        @Column(unique = true) String name,
        @Column(index = true) int age) {}
