package app;

import io.doctable.annotation.DocTable;
import io.doctable.annotation.Id;
import io.doctable.annotation.Unique;

@DocTable(uniques = @Unique(columns = {"id", "country"}))
record Author(@Id(generated = true) long id, String country) {}
