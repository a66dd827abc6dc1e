package app;

import io.doctable.annotation.DocTable;
import io.doctable.annotation.Embedded;
import other.Address;

@DocTable
record Place(@Embedded Address address) {}
