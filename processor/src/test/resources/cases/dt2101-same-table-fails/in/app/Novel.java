package app;

import io.doctable.annotation.Column;
import io.doctable.annotation.DocTable;

@DocTable(name = "Library") record Novel(@Column(index = true) String title) {}
