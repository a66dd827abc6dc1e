package io.doctable.multi;

import io.doctable.engine.Engine;
import io.doctable.multi.sample.Stock;
import io.doctable.multi.sample.StockDao;
import io.doctable.multi.sample.StockKey;
import java.time.Duration;
import java.time.LocalDateTime;

/** A program that moves one piece after the other from one database to another, until it is killed. */
final class Transfers {
    static final LocalDateTime DAY = LocalDateTime.of(2026, 11, 20, 0, 0);
    static final StockKey KEY = new StockKey("shop", 1, DAY);

    /** So that it ends, with a message, should it ever wait for what nobody ends. */
    private static final Duration LIMIT = Duration.ofSeconds(20);

    private Transfers() {}

    public static void main(String[] arguments) {
        try (Engine decider =
                        Engine.builder(arguments[0]).statementTimeout(LIMIT).build();
                Engine other =
                        Engine.builder(arguments[1]).statementTimeout(LIMIT).build()) {
            StockDao from = new StockDao(decider);
            StockDao to = new StockDao(other);
            TwoPhaseTransaction both = TwoPhaseTransaction.of("transfers", decider, other);
            both.run(() -> move(from, to));
            System.out.println("moving");
            for (int i = 0; i < 1_000_000; i++) {
                both.run(() -> move(from, to));
            }
        }
    }

    static void move(StockDao from, StockDao to) {
        add(from, -1);
        add(to, 1);
    }

    private static void add(StockDao dao, long amount) {
        Stock row = dao.get(KEY);
        dao.update(new Stock(row.shop(), row.item(), row.at(), row.amount() + amount));
    }
}
