package app;

import io.doctable.annotation.Column;
import io.doctable.annotation.DocTable;
import io.doctable.annotation.Embedded;
import io.doctable.annotation.Id;
import org.jspecify.annotations.Nullable;

@DocTable(uniques = @io.doctable.annotation.Unique(columns = {"name", "street", "home_zip"}))
public record Shop(
        @Id int id,
        @Column(unique = true) String name,
        @Embedded Address address,
        @Embedded(prefix = "home_") @Nullable Address home) {}
