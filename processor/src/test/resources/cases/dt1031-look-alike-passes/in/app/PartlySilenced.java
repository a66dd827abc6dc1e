package app;

import io.doctable.annotation.DocTable;
import jakarta.persistence.Column;

@DocTable
record PartlySilenced(@SuppressWarnings({"unused", "DT1031"}) @Column(name = "t") String title) {}
