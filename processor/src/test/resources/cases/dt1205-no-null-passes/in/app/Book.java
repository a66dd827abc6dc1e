package app;

import io.doctable.annotation.*;
import java.util.List;
import org.jspecify.annotations.Nullable;

@DocTable
record Book(
        @Id(generated = true) long id,
        @Column(name = "headline") String title,
        @Nullable Integer pages,
        @Embedded(prefix = "shop_") @Nullable Place shop,
        Kind kind,
        List<String> words,
        Isbn isbn) {
    enum Kind {
        NOVEL,
        POEM
    }

    record Isbn(String digits) {}
}
