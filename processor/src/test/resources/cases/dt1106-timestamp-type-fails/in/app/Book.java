package app;

import io.doctable.annotation.CreatedAt;
import io.doctable.annotation.DocTable;
import io.doctable.annotation.UpdatedAt;
import java.time.LocalDate;

@DocTable
record Book(@CreatedAt LocalDate created, @UpdatedAt long updated) {}
