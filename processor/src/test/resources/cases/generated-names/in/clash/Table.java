package clash;

import io.doctable.annotation.DocTable;
import io.doctable.annotation.References;

/** Named like a class of the runtime. */
@DocTable(primaryKey = {"column", "row_reader"})
record Table(@References(KeyedTable.class) Long column, java.lang.String rowReader, @References(String.class) java.lang.String text) {}
