package app;

import io.doctable.annotation.Column;
import io.doctable.annotation.DocTable;
import io.doctable.annotation.Embeddable;
import io.doctable.annotation.Embedded;
import io.doctable.annotation.Id;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

@DocTable
record Named(
        @Id(generated = true) long id,
        String java,
        String app,
        String Objects,
        String Objects_,
        double Double,
        byte[] Arrays,
        Optional<String> Optional,
        OptionalInt OptionalInt,
        @Column(defaultSql = "1.5") float Float,
        @Column(defaultSql = "1", unique = true) @Nullable Integer Integer,
        @Nullable @Embedded(prefix = "e_") Inner NewNamed) {

    @Embeddable
    record Inner(String java, Optional<String> Optional, OptionalInt OptionalInt, String List) {}
}
