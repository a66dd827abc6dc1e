package app;

import io.doctable.annotation.DocTable;
import io.doctable.annotation.Id;

@DocTable
record Author(@Id long id) {
    @DocTable(name = "author_page")
    record Page(@Id long id) {}
}
