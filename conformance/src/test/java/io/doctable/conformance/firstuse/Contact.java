package io.doctable.conformance.firstuse;

import io.doctable.annotation.Column;
import io.doctable.annotation.DocTable;
import io.doctable.annotation.Id;

/** A record whose component had another name once. */
@DocTable(name = "renamed_contact")
public record Contact(
        @Id long id,
        @Column(renamedFrom = "fon", unique = true) String phone) {}
