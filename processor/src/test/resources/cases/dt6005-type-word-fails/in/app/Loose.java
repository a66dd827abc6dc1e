package app;

import io.doctable.annotation.Column;
import io.doctable.annotation.DocTable;
import java.time.LocalDateTime;

@DocTable(strict = false) record Loose(@Column(type = "datetime") LocalDateTime a, @Column(type = "integer") String b) {}
