package app;

import io.doctable.annotation.DocTable;
import io.doctable.annotation.Id;

/** A record that is to go. */
@DocTable
@Deprecated(forRemoval = true)
public record Old(@Id(generated = true) long id, String name) {}
