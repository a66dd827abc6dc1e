package app;

import io.doctable.annotation.*;

@DocTable
@Projection
record Book(@Id int id, String title) {
    static Object projection() {
        return BookProjection.PROJECTION;
    }

    static Object table() {
        return BookTable.TABLE;
    }
}
