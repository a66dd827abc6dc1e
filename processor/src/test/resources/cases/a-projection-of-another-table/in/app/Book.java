package app;

import io.doctable.annotation.*;

@DocTable
record Book(@Id int id, String title) {
    @Projection(of = Book.class)
    record Title(String title) {}
}
