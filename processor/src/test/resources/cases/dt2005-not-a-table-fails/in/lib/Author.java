package lib;

import io.doctable.annotation.DocTable;
import io.doctable.annotation.Id;

/** The one that was meant. */
@DocTable
public record Author(@Id long id) {}
