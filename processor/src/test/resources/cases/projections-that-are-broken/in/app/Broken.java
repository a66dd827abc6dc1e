package app;

import io.doctable.annotation.*;
import java.util.List;

/** Each mistake is one error, though the projections are used. */
final class Broken {
    private Broken() {}

    @Projection
    record Unreadable(int id, Object any) {}

    @Projection
    record Twice(int id, @Column(name = "ID") int other) {}

    @Projection
    record Empty() {}

    @Projection
    record Generic<T>(int id) {}

    @Projection
    interface NoRecord {}

    @Projection(of = Plain.class)
    record OfPlain(int id) {}

    @Projection(of = int.class)
    record OfInt(int id) {}

    @Projection(of = BrokenTable.class)
    record OfBroken(int id) {}

    @Projection
    record Blank(@Column(name = " ") int id, @Column(scale = 2) java.math.BigDecimal amount) {}

    record Plain(int id) {}

    @DocTable
    record BrokenTable(@Id int id, Object any) {}

    static List<?> uses(io.doctable.engine.Engine engine) {
        List<Unreadable> first = engine.query(Broken_UnreadableProjection.PROJECTION, "");
        List<OfPlain> second = engine.query(Broken_OfPlainProjection.PROJECTION, "");
        List<OfBroken> third = engine.query(Broken_OfBrokenProjection.PROJECTION, "");
        return List.of(first, second, third, Broken_TwiceProjection.PROJECTION, Broken_BlankProjection.PROJECTION);
    }
}
