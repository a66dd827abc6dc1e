package app;

import io.doctable.annotation.DocTable;
import jakarta.persistence.Column;

@DocTable
@SuppressWarnings("DT1031")
record Silenced(@Column(name = "t") String title) {}
