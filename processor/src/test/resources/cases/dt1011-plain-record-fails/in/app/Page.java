package app;

import io.doctable.annotation.DocTable;
import java.util.Optional;

@DocTable
record Page(Box<String> box, Perhaps perhaps) {
    record Box<T>(T content) {}

    record Perhaps(Optional<String> text) {}
}
