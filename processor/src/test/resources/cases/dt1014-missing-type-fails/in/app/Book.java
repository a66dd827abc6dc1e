package app;

import io.doctable.annotation.DocTable;
import java.util.List;

@DocTable
record Book(Titel title, List<Chapter> chapters) {}
