package io.doctable.conformance.names;

import io.doctable.annotation.Column;
import io.doctable.annotation.DocTable;
import io.doctable.annotation.Id;

/** Its table's name and those of its columns join to the same words as those of {@link CrewMember}. */
@DocTable
public record Crew(
        @Id(generated = true) long id,
        @Column(unique = true) String memberName,
        @Column(index = true) int memberAge) {}
