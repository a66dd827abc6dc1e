package app;

import io.doctable.annotation.DocTable;
import java.util.List;
import java.util.Optional;

@DocTable
@SuppressWarnings("rawtypes")
record Book(List words, List<?> pages, List<? extends String> notes, Optional maybe, Optional<?> perhaps) {}
