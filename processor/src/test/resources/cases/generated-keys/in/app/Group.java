package app;

import io.doctable.annotation.DocTable;
import io.doctable.annotation.Id;
import java.util.UUID;

@DocTable
record Group(@Id(generated = true) UUID id, String name) {}
