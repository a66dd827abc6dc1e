package lib;

import io.doctable.annotation.*;
import java.math.BigDecimal;
import java.util.Optional;

@DocTable
public record Coin(
        @Id long id,
        @Column(name = "face_value", precision = 6, scale = 2) BigDecimal value,
        @Column(sensitive = true) Optional<String> owner) {}
