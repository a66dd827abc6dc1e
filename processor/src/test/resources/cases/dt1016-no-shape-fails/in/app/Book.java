package app;

import io.doctable.annotation.Check;
import io.doctable.annotation.DocTable;
import io.doctable.annotation.Embedded;
import io.doctable.annotation.Index;
import io.doctable.annotation.References;
import org.jspecify.annotations.Nullable;

@DocTable(indexes = @Index(columns = {"road", "home_road"}), checks = @Check(sql = "length(home_city) > 1"))
record Book(
        @References(Author.class) long author,
        @References(value = Author.class, column = "name") String other,
        @Embedded Address address,
        @Embedded(prefix = "home_") @Nullable Address home) {}
