package app;

import io.doctable.annotation.DocTable;
import io.doctable.annotation.Embedded;
import java.util.Optional;

@DocTable
record Book(String title, @Embedded Optional<Address> address) {}
