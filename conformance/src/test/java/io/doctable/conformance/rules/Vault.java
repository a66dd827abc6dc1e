package io.doctable.conformance.rules;

import io.doctable.annotation.Column;
import io.doctable.annotation.DocTable;
import io.doctable.annotation.Id;

/** A secret of a type that not every text is. */
@DocTable
public record Vault(@Id long id, @Column(sensitive = true) Pin pin) {
    /** Four digits. */
    public record Pin(String digits) {
        /** Refuses everything else, and says what it got. */
        public Pin {
            if (!digits.matches("[0-9]{4}")) {
                throw new IllegalArgumentException(digits + " is no PIN");
            }
        }
    }
}
