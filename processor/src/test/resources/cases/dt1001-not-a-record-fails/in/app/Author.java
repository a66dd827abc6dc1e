package app;

import io.doctable.annotation.Column;
import io.doctable.annotation.DocTable;
import io.doctable.annotation.Id;

/** One problem, not one for each field. */
@DocTable
class Author {
    @Id
    long id;

    @Column(unique = true)
    String name;
}
