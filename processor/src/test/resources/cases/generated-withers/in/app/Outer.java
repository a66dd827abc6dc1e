package app;

import io.doctable.annotation.DocTable;
import io.doctable.annotation.Id;

/** A nested record that names its interface with the package, and one whose key is all that it has. */
final class Outer {
    private Outer() {}

    @DocTable
    record Inner(@Id String code, long amount) implements app.Outer_InnerWith {}

    @DocTable(primaryKey = {"first", "second"})
    record Pair(int first, int second) implements Outer_PairWith {}

    @DocTable
    record Without(@Id String code, long amount) {}
}
