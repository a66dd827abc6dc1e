package app;

import io.doctable.annotation.DocTable;
import io.doctable.annotation.Embeddable;
import io.doctable.annotation.Embedded;
import io.doctable.annotation.Id;
import io.doctable.annotation.Index;

/** An unreadable component of an embedded record has its prefix. */
@DocTable(indexes = {@Index(columns = "p_any"), @Index(columns = "any")})
record Stock(@Id long id, @Embedded(prefix = "p_") Parts parts) {
    @Embeddable
    record Parts(Object any, int number) {}
}
