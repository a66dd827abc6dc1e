package app;

import io.doctable.annotation.DocTable;
import java.time.ZonedDateTime;
import java.util.Date;

@DocTable
record Book(ZonedDateTime published, Date bought, java.sql.Timestamp lent, java.util.Calendar due) {}
