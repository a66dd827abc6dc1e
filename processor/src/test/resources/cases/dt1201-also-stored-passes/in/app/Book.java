package app;

import io.doctable.annotation.*;

@DocTable
record Book(@Id int id, String title, @Embedded Place place) {
    @Projection(of = Book.class)
    record Title(String title, @Embedded Place place) {}
}
