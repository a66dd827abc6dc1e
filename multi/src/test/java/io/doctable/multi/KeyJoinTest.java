package io.doctable.multi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.doctable.dao.Joined;
import io.doctable.engine.Engine;
import io.doctable.multi.sample.Author;
import io.doctable.multi.sample.AuthorDao;
import io.doctable.multi.sample.NewAuthor;
import io.doctable.multi.sample.Stock;
import io.doctable.multi.sample.StockDao;
import io.doctable.multi.sample.StockKey;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Joining rows of one database with those of another. */
class KeyJoinTest {
    private static final LocalDateTime DAY = LocalDateTime.of(2026, 11, 20, 0, 0);

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void rowsMeetTheirTargets(TestDatabase database) {
        try (Engine here = database.open(folder);
                Engine there = Engine.openTemp()) {
            AuthorDao authors = new AuthorDao(here);
            StockDao stocks = new StockDao(there);
            authors.insertAll(List.of(NewAuthor.of("Ada"), NewAuthor.of("Bob")));
            for (int item = 0; item < 5; item++) {
                stocks.insert(new Stock("shop", item, DAY, item));
            }
            // Items 1 and 2 have an author, 3 and 4 none of that id, 0 none at all.
            KeyJoin<Stock, Author> join = KeyJoin.<Stock, StockKey, Author, Long>of(
                            stocks, stock -> stock.item() == 0 ? null : (long) stock.item(), authors)
                    .pageSize(2);
            assertThat(join.stream()
                            .map(joined -> joined.row().item() + joined.target().name()))
                    .containsExactly("1Ada", "2Bob");
            assertThat(join.leftStream().map(Joined::target).map(Optional::isPresent))
                    .containsExactly(false, true, true, false, false);
            assertThat(join.stream().limit(1)).hasSize(1);
            assertThat(here.pool().status().checkedOut()).isZero();
            assertThat(there.pool().status().checkedOut()).isZero();
            assertThatThrownBy(() -> join.pageSize(0)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void aLargeJoinIsWhatNestedLoopsWouldGive(TestDatabase database) {
        try (Engine here = database.open(folder);
                Engine there = Engine.openTemp()) {
            AuthorDao authors = new AuthorDao(here);
            StockDao stocks = new StockDao(there);
            authors.insertAll(IntStream.range(0, 3_000)
                    .mapToObj(i -> NewAuthor.of("a" + i))
                    .toList());
            Random random = new Random(4711);
            List<Stock> rows = new ArrayList<>();
            for (int i = 0; i < 7_000; i++) {
                rows.add(new Stock("s" + i, 1, DAY, random.nextInt(6_000)));
            }
            stocks.insertAll(rows);
            long expected = rows.stream()
                    .filter(row -> row.amount() >= 1 && row.amount() <= 3_000)
                    .count();
            List<Joined<Stock, Author>> joined =
                    KeyJoin.of(stocks, Stock::amount, authors).stream().toList();
            assertThat(joined).hasSize((int) expected);
            assertThat(joined)
                    .allMatch(each -> each.row().amount() == each.target().id());
        }
    }
}
