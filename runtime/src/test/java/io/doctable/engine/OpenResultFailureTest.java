package io.doctable.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.doctable.error.ClosedException;
import io.doctable.error.ConnectionLostException;
import io.doctable.error.DocTableException;
import io.doctable.error.InactiveTransactionException;
import io.doctable.internal.session.Lent;
import io.doctable.row.Row;
import io.doctable.sql.Result;
import io.doctable.testing.FaultyDriver;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/**
 * The driver fails while a change reads the rows of open results ahead. On a SQLite file, because the driver of PostgreSQL
 * has all rows already.
 */
class OpenResultFailureTest {
    private static final String ALL = "select id from n order by id";
    private static final String INSERT = "insert into n values (4)";
    private static final Set<String> NEXT = Set.of("next");

    @TempDir
    Path folder;

    private FaultyDriver driver;
    private Engine engine;

    @BeforeEach
    void open() {
        Path file = folder.resolve("faulty.db");
        driver = new FaultyDriver("jdbc:sqlite:" + file);
        engine = Engine.builder("sqlite:///" + file).creator(driver::create).build();
        engine.execute("create table n (id integer primary key)");
        engine.execute("insert into n values (1), (2), (3)");
    }

    @AfterEach
    void close() {
        assertThat(engine.lent()).isEqualTo(Lent.NOTHING);
        assertThat(engine.execute(ALL).scalars(long.class)).containsExactly(1L, 2L, 3L);
        engine.close();
    }

    private static SQLException failure(SQLiteErrorCode code) {
        return new SQLiteException("ordered by the test", code);
    }

    /** Makes the driver fail when it goes to the next row. */
    private void nextFails(Supplier<Throwable> thrown) {
        driver.failOnce(NEXT, thrown);
    }

    @Test
    void whatEndsTheTransactionStopsTheChange() {
        assertThatThrownBy(() -> engine.transaction(tx -> {
                    Iterator<Row> rows = tx.execute(ALL).iterator();
                    rows.next();
                    nextFails(() -> failure(SQLiteErrorCode.SQLITE_IOERR));
                    assertThatThrownBy(() -> tx.execute(INSERT))
                            .isInstanceOf(InactiveTransactionException.class)
                            .hasMessageContaining("ordered by the test");
                    assertThat(driver.isArmed()).isFalse();
                    assertThatThrownBy(rows::next)
                            .isInstanceOf(DocTableException.class)
                            .hasMessageContaining("ordered by the test");
                    assertThatThrownBy(rows::next).isInstanceOf(ClosedException.class);
                }))
                .isInstanceOf(InactiveTransactionException.class);
    }

    @Test
    void aBrokenConnectionStopsTheChange() {
        try (DbConnection connection = engine.connect()) {
            Iterator<Row> rows = connection.execute(ALL).iterator();
            rows.next();
            nextFails(() -> new IllegalStateException("ordered by the test"));
            assertThatThrownBy(() -> connection.execute(INSERT)).isInstanceOf(ConnectionLostException.class);
            assertThat(driver.isArmed()).isFalse();
            assertThatThrownBy(rows::next).isInstanceOf(ConnectionLostException.class);
        }
    }

    @Test
    void anErrorStopsTheChangeAndEndsTheResult() {
        assertThatThrownBy(() -> engine.transaction(tx -> {
                    Result result = tx.execute(ALL);
                    result.iterator().next();
                    OutOfMemoryError error = new OutOfMemoryError("ordered by the test");
                    nextFails(() -> error);
                    assertThatThrownBy(() -> tx.execute(INSERT)).isSameAs(error);
                    assertThat(driver.isArmed()).isFalse();
                    assertThatThrownBy(result::all).isSameAs(error);
                    assertThatThrownBy(result::all).isInstanceOf(ClosedException.class);
                }))
                .isInstanceOf(InactiveTransactionException.class);
    }

    @Test
    void theOtherResultsAreReadAllTheSame() {
        assertThatThrownBy(() -> engine.transaction(tx -> {
                    Iterator<Row> failed = tx.execute(ALL).iterator();
                    Iterator<Row> whole =
                            tx.execute("select id from n order by id desc").iterator();
                    nextFails(() -> failure(SQLiteErrorCode.SQLITE_ERROR));
                    tx.execute("delete from n where id = 2");
                    assertThat(driver.isArmed()).isFalse();
                    assertThat(whole.next().get(0)).isEqualTo(3L);
                    assertThat(whole.next().get(0)).isEqualTo(2L);
                    assertThat(whole.next().get(0)).isEqualTo(1L);
                    assertThat(whole.hasNext()).isFalse();
                    assertThatThrownBy(failed::next)
                            .isInstanceOf(DocTableException.class)
                            .hasMessageContaining("ordered by the test");
                }))
                .isInstanceOf(InactiveTransactionException.class)
                .hasMessageContaining("ordered by the test");
    }
}
