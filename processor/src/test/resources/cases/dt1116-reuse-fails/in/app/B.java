package app;

import io.doctable.annotation.DocTable;
import io.doctable.annotation.Id;
import java.util.UUID;

@DocTable
record B(@Id(generated = true, reuse = true) UUID id, String s) {}
