package app;

import io.doctable.annotation.DocTable;
import io.doctable.annotation.Id;
import java.util.List;

@DocTable
record Shelf(@Id(generated = true) int id, List<Reader> readers) {}
