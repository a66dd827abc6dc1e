package app;

import io.doctable.annotation.*;
import java.math.BigDecimal;
import java.util.Optional;

@Projection(of = lib.Coin.class)
record CoinValue(BigDecimal value, Optional<String> owner) {
    @Projection(of = lib.Coin.class)
    record Wrong(String id, String owner, int weight) {}
}
