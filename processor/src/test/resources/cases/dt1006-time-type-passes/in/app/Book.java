package app;

import io.doctable.annotation.DocTable;
import java.time.Instant;
import java.time.ZoneId;

@DocTable
record Book(Instant published, ZoneId zone) {}
