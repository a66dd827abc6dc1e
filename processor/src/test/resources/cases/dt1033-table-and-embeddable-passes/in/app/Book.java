package app;

import io.doctable.annotation.DocTable;
import io.doctable.annotation.Embeddable;
import io.doctable.annotation.Embedded;
import io.doctable.annotation.Id;

@DocTable
record Book(@Id long id, @Embedded Place place) {
    @Embeddable
    record Place(String city) {}
}
