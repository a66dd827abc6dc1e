package app;

import io.doctable.annotation.*;
import java.util.List;
import java.util.OptionalLong;

@Projection(of = Book.class)
record BookTitle(int id, long title, OptionalLong pages, List<Integer> words, int kind) {}
