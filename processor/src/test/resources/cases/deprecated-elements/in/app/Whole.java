package app;

import io.doctable.annotation.DocTable;
import io.doctable.annotation.Id;

/** Nothing of it is deprecated, so that nothing is suppressed. */
@DocTable
record Whole(@Id(generated = true) long id, String title) {}
