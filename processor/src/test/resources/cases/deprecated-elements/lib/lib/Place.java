package lib;

import io.doctable.annotation.Embeddable;

/** An embeddable record of another compilation with a component that is to go. */
@Embeddable
public record Place(String street, @Deprecated(forRemoval = true) String fax) {}
