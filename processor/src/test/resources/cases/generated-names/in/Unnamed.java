import io.doctable.annotation.CreatedAt;
import io.doctable.annotation.DocTable;
import io.doctable.annotation.Id;
import io.doctable.annotation.References;
import java.time.Instant;

@DocTable
record Unnamed(@Id(generated = true) ID id, @References(Unnamed.class) ID unnamed, @CreatedAt Instant at, Shape shape) {
    @DocTable(primaryKey = {"a", "b"})
    record Insert(@References(Unnamed.class) ID a, int b, Shape shape) {}

    record ID(long value) {}
}
