package app;

import io.doctable.annotation.Column;
import io.doctable.annotation.Embeddable;
import io.doctable.annotation.Embedded;
import io.doctable.annotation.OnDialect;
import io.doctable.annotation.ReferenceAction;
import io.doctable.annotation.References;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

@Embeddable
public record Address(
        String street,
        @Column(name = "zip", length = 5, sensitive = true) @OnDialect(value = "postgresql", type = "char(5)")
        String postcode,
        @References(value = City.class, onDelete = ReferenceAction.CASCADE, index = false) long city,
        OptionalInt floor,
        @Embedded Position position,
        @Embedded(prefix = "door_") @Nullable Position door) {}
