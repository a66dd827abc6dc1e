package app;

import io.doctable.annotation.DocTable;
import io.doctable.annotation.Id;
import java.util.List;

@DocTable
record Book(@Id List<String> words) {}
