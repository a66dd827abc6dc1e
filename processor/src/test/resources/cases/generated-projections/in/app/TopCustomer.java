package app;

import io.doctable.annotation.Column;
import io.doctable.annotation.Convert;
import io.doctable.annotation.Embedded;
import io.doctable.annotation.Json;
import io.doctable.annotation.Projection;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

@Projection
record TopCustomer(
        String name,
        @Column(precision = 12, scale = 2) BigDecimal revenue,
        long orders,
        int rank,
        double share,
        @Nullable LocalDate lastOrder,
        OptionalLong points,
        Optional<Level> level,
        Email email,
        @Convert(LevelCode.class) Level next,
        @Json Map<String, String> tags,
        List<String> words,
        @Column(name = "secret_note", sensitive = true) @Nullable String note,
        @Embedded(prefix = "home_") Place home,
        @Embedded(prefix = "work_") @Nullable Place work,
        String projection) {

    enum Level {
        GOLD,
        SILVER
    }

    record Email(String text) {}

    /** A projection in a record, of one column. */
    @Projection
    record Total(long count) {}
}
