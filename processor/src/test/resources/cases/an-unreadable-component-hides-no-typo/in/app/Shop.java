package app;

import io.doctable.annotation.DocTable;
import io.doctable.annotation.Embedded;
import io.doctable.annotation.Id;
import io.doctable.annotation.Index;

/** Here the names in the lists may be columns of the records that could not be read. */
@DocTable(indexes = {@Index(columns = "street"), @Index(columns = "at_zip")})
record Shop(@Id long id, Address address, @Embedded(prefix = "at_") Plain plain) {
    record Address(String street, String city) {}

    record Plain(String zip) {}
}
