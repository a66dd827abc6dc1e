package app;

import io.doctable.annotation.DocTable;
import java.util.List;
import java.util.Optional;

@DocTable
record Book(List<String> words, Optional<String> maybe) {}
