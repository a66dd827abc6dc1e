package app;

import io.doctable.annotation.*;

@Projection(of = Absent.class)
record Waiting(int id) {}
