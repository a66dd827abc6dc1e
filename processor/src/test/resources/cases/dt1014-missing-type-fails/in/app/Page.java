package app;

import io.doctable.annotation.DocTable;
import other.Shelf;

/** The type exists, but javac refuses it here. */
@DocTable
record Page(Shelf.Kind kind) {}
