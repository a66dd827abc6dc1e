package app;

import io.doctable.annotation.Column;
import io.doctable.annotation.DocTable;

@DocTable
record Book(@Column(renamedFrom = "name") String title, String name) {}
