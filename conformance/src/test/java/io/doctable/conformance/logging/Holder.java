package io.doctable.conformance.logging;

import io.doctable.annotation.Column;
import io.doctable.annotation.DocTable;
import io.doctable.annotation.Id;

/** Holds a record. */
public final class Holder {
    private Holder() {}

    /** Somebody with a password. */
    @DocTable(name = "account")
    public record Account(
            @Id(generated = true) long id,
            @Column(unique = true) String login,
            @Column(sensitive = true) String password) {}
}
