package app;

import io.doctable.annotation.Column;
import io.doctable.annotation.DocTable;
import io.doctable.annotation.Id;

@DocTable
record Table(@Id long id) {
    @Column(name = "y")
    static String y;
}
