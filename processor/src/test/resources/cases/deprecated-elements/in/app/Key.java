package app;

import io.doctable.annotation.DocTable;

/** Only the key's class names what is deprecated of the key; the descriptor also names the title's accessor. */
@SuppressWarnings("deprecation")
@DocTable(primaryKey = {"level", "number"})
record Key(Former.Level level, int number, @Deprecated(forRemoval = true) String title) {}
