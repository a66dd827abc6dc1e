package clash;

import io.doctable.annotation.DocTable;
import io.doctable.annotation.References;

/** Its key is called PrimaryKey. */
@DocTable(name = "primary_table", primaryKey = {"id", "list"}, uniques = @io.doctable.annotation.Unique(columns = "list"))
record Primary(long id, List list, @References(KeyedTable.class) Long keyed) {}
