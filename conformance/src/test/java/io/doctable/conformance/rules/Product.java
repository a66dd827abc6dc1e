package io.doctable.conformance.rules;

import io.doctable.annotation.Check;
import io.doctable.annotation.Column;
import io.doctable.annotation.DocTable;
import io.doctable.annotation.Id;
import io.doctable.annotation.Index;
import io.doctable.annotation.OnDialect;
import io.doctable.annotation.Unique;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A natural key, checks of a column and of the table, a partial unique index, collations, a secret, comments. */
@DocTable(
        name = "our products",
        indexes = {
            @Index(
                    columns = {"shelf", "place"},
                    unique = true,
                    where = "place is not null",
                    name = "one_per_place"),
            @Index(columns = {"price desc nulls last", "name asc"})
        },
        uniques = @Unique(columns = "barcode", name = "only_one_barcode"),
        checks = {
            @Check(sql = "price < 1000 or barcode is not null", name = "dear_has_barcode"),
            @Check(sql = "shelf <> ''")
        },
        strict = false)
public record Product(
        @Id String sku,

        @OnDialect(value = "sqlite", collation = "NOCASE") @OnDialect(value = "postgresql", collation = "C")
        String name,

        @Column(check = "price >= 0", precision = 10, scale = 2)
        BigDecimal price,

        @Nullable String barcode,
        @Column(index = true) String shelf,
        @Nullable Integer place,

        @Column(sensitive = true, length = 12, unique = true, name = "Secret Recipe", comment = "eyes only") @Nullable
        String recipe,

        @OnDialect(value = "postgresql", type = "varchar(40)") @Nullable
        String origin) {}
