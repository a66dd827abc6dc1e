package io.doctable.engine;

import static io.doctable.engine.MetadataTest.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import io.doctable.database.TestDatabase;
import io.doctable.error.MappingException;
import io.doctable.error.ReadOnlyException;
import io.doctable.error.UniqueViolationException;
import io.doctable.listen.Execution;
import io.doctable.listen.ExecutionListener;
import io.doctable.metadata.DynamicRows;
import io.doctable.metadata.DynamicTable;
import io.doctable.row.Row;
import io.doctable.schema.ColumnSchema;
import io.doctable.schema.DataType;
import io.doctable.schema.DataType.Kind;
import io.doctable.schema.Generation;
import io.doctable.schema.TableSchema;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** Rows without a record. */
class DynamicTableTest {
    static final TableSchema BOOK = TableSchema.builder("book")
            .column(ColumnSchema.builder("id", DataType.of(Kind.LONG)).generated(Generation.IDENTITY))
            .column(ColumnSchema.builder("isbn", DataType.text(0)))
            .column(ColumnSchema.builder("title", DataType.text(5)).nullable())
            .column(ColumnSchema.builder("year", DataType.of(Kind.INT)).defaultSql("2000"))
            .primaryKey("id")
            .unique("uq_book_isbn", "isbn")
            .build();

    @TempDir
    Path folder;

    static Map<String, @Nullable Object> map(@Nullable Object... keysAndValues) {
        Map<String, @Nullable Object> map = new HashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            map.put((String) Objects.requireNonNull(keysAndValues[i]), keysAndValues[i + 1]);
        }
        return map;
    }

    private Engine engine(TestDatabase kind) {
        return kind.open(folder);
    }

    /** The example of the old notebook: a table of two columns, five rows, read back. */
    @ParameterizedTest
    @EnumSource
    void tableFromTwoColumns(TestDatabase kind) {
        String url = kind.newUrl(folder);
        try (Engine engine = Engine.open(url)) {
            DynamicTable db = engine.metadata()
                    .register(TableSchema.builder("documents")
                            .column("id", Kind.INT)
                            .column("value", Kind.DOUBLE)
                            .build());
            for (int i = 0; i < 5; i++) {
                db.insert(Map.of("id", i, "value", i / 2.0));
            }
            assertThat(db.everyRow().orderBy(db.column("id").asc()).list())
                    .extracting(Row::asMap)
                    .containsExactly(
                            map("id", 0L, "value", 0.0),
                            map("id", 1L, "value", 0.5),
                            map("id", 2L, "value", 1.0),
                            map("id", 3L, "value", 1.5),
                            map("id", 4L, "value", 2.0));
            if (kind == TestDatabase.SQLITE_MEMORY) {
                return;
            }
            // Without any schema, from what is there.
            try (Engine again = Engine.open(url)) {
                DynamicTable same = again.table("documents");
                assertThat(same.count()).isEqualTo(5);
                same.insert(Map.of("id", 5, "value", 2.5));
                assertThat(same.whereSql("t.id >= :least", Map.of("least", 4)).list())
                        .hasSize(2);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void insertGivesTheRowAsItWasStored(TestDatabase kind) {
        try (Engine engine = engine(kind)) {
            DynamicTable books = engine.metadata().register(BOOK);
            Row stored = books.insert(Map.of("isbn", "a"));
            assertThat(stored.asMap())
                    .containsExactly(entry("id", 1L), entry("isbn", "a"), entry("title", null), entry("year", 2000L));
            // An id that is null is counted; one that is given is kept, and the count goes on after it.
            assertThat(books.insert(map("isbn", "b", "id", null)).get("id")).isEqualTo(2L);
            assertThat(books.insert(map("isbn", "c", "id", 7)).get("id")).isEqualTo(7L);
            assertThat(books.insert(map("isbn", "d", "title", "T", "year", 1L)).asMap())
                    .isEqualTo(map("id", 8L, "isbn", "d", "title", "T", "year", 1L));
            assertThat(books.first()).isPresent();
            assertThat(books.all()).hasSize(4);
        }
    }

    @ParameterizedTest
    @EnumSource
    void manyRowsAreStoredOrNone(TestDatabase kind) {
        try (Engine engine = engine(kind)) {
            DynamicTable books = engine.metadata().register(BOOK);
            assertThat(books.insertAll(List.of())).isEmpty();
            List<Map<String, Object>> rows = new ArrayList<>();
            LongStream.range(0, 1001).forEach(i -> rows.add(Map.of("isbn", "n" + i)));
            assertThat(books.insertAll(rows))
                    .extracting(row -> row.get("id"))
                    .containsExactlyElementsOf(
                            LongStream.rangeClosed(1, 1001).boxed().toList());
            assertThatThrownBy(() ->
                            books.insertAll(List.of(Map.of("isbn", "x"), Map.of("isbn", "y"), Map.of("isbn", "n7"))))
                    .isInstanceOf(UniqueViolationException.class)
                    .hasMessageContaining("row 2 of the collection");
            assertThatThrownBy(() -> books.insertAll(List.of(Map.of("isbn", "x"), Map.of("isbn", 1))))
                    .isInstanceOf(MappingException.class)
                    .hasMessageContaining("row 1 of the collection");
            assertThat(books.count()).isEqualTo(1001);
        }
    }

    @ParameterizedTest
    @EnumSource
    void valuesThatTheColumnsCannotHoldAreRefusedBeforeAnythingIsSent(TestDatabase kind) {
        List<String> sent = new ArrayList<>();
        ExecutionListener listener = new ExecutionListener() {
            @Override
            public void before(Execution execution) {
                sent.add(execution.sql());
            }
        };
        try (Engine engine =
                Engine.builder(kind.newUrl(folder)).listener(listener).build()) {
            DynamicTable books = engine.metadata().register(BOOK).create();
            sent.clear();
            assertThatThrownBy(() -> books.insert(Map.of("isbn", "a", "titel", "x")))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("table book has no column \"titel\": did you mean \"title\"?"
                            + " It has [id, isbn, title, year]");
            assertThatThrownBy(() -> books.insert(Map.of("title", "x")))
                    .isInstanceOf(MappingException.class)
                    .hasMessageContaining("book.isbn")
                    .hasMessageContaining("no value is given");
            refused(books, map("isbn", null), "isbn", "null");
            refused(
                    books,
                    map("isbn", "a", "title", "longer"),
                    "title",
                    "the text has 6 characters, but the column accepts at most 5");
            refused(books, map("isbn", "a", "year", 1L << 31), "year", "from -2147483648 to 2147483647");
            refused(
                    books,
                    map("isbn", "a", "year", "1999"),
                    "year",
                    "accepts a whole number, but the value is a java.lang.String");
            refused(books, map("isbn", "a", "year", 1.0), "year", "accepts a whole number");
            refused(books, map("isbn", 1), "isbn", "accepts String, but the value is a java.lang.Integer");
            assertThat(sent).noneMatch(sql -> sql.startsWith("INSERT"));
            assertThat(books.count()).isZero();
        }
    }

    private static void refused(
            DynamicTable table, Map<String, @Nullable Object> values, String column, String reason) {
        assertThatThrownBy(() -> table.insert(values))
                .isInstanceOfSatisfying(
                        MappingException.class, e -> assertThat(e.column()).isEqualTo(column))
                .hasMessageContaining(reason);
    }

    @ParameterizedTest
    @EnumSource
    void rowsAreFoundChangedAndDeleted(TestDatabase kind) {
        try (Engine engine = engine(kind)) {
            DynamicTable books = engine.metadata().register(BOOK);
            for (int i = 0; i < 10; i++) {
                books.insert(map("isbn", "n" + i, "year", 1990 + i, "title", i % 2 == 0 ? "even" : null));
            }
            assertThat(books.whereSql("t.year > :y or t.isbn = :i", Map.of("y", 1997, "i", "n0"))
                            .whereSql("title is not null")
                            .orderBy(books.column("year").desc())
                            .list())
                    .extracting(row -> row.get("isbn"))
                    .containsExactly("n8", "n0");
            DynamicRows even = books.where(books.column("title").eq("even"));
            assertThat(even.count()).isEqualTo(5);
            assertThat(even.limit(3).count()).isEqualTo(3);
            assertThat(even.orderBy(books.column("year").asc())
                            .first()
                            .orElseThrow()
                            .get("isbn"))
                    .isEqualTo("n0");
            assertThat(books.where(books.column("isbn").in("n1", "nowhere")).list())
                    .hasSize(1);
            assertThat(even.update(map("title", null, "year", 7))).isEqualTo(5);
            assertThat(books.where(books.column("title").isNull()).count()).isEqualTo(10);
            assertThat(books.whereSql("year = 7").delete()).isEqualTo(5);
            assertThat(books.everyRow().delete()).isEqualTo(5);
            assertThat(books.first()).isEmpty();

            assertThatThrownBy(() -> books.everyRow().update(Map.of("id", 1)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("book.id cannot be set by an update");
            assertThatThrownBy(() -> books.everyRow().update(Map.of("jear", 1)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("did you mean \"year\"?");
            assertThatThrownBy(() -> books.everyRow().update(Map.of())).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> books.everyRow().limit(1).delete()).isInstanceOf(IllegalStateException.class);
            assertThatThrownBy(() -> books.everyRow().limit(-1)).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> books.column("yaer"))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("did you mean \"year\"?");
        }
    }

    @ParameterizedTest
    @EnumSource
    void worksInTransactionsAndOnConnections(TestDatabase kind) {
        try (Engine engine = engine(kind)) {
            DynamicTable books = engine.metadata().register(BOOK);
            assertThatThrownBy(() -> engine.transaction(tx -> {
                        books.insert(Map.of("isbn", "a"));
                        books.on(tx).insert(Map.of("isbn", "b"));
                        assertThat(books.count()).isEqualTo(2);
                        throw new IllegalStateException("undone");
                    }))
                    .hasMessage("undone");
            assertThat(books.count()).isZero();
            try (DbConnection connection = engine.connect()) {
                connection.table("book").insert(Map.of("isbn", "c"));
                Transaction tx = connection.begin();
                tx.table("book").insertAll(List.of(Map.of("isbn", "d"), Map.of("isbn", "e", "id", 70)));
                tx.rollback();
                assertThat(books.on(connection).all()).hasSize(1);
            }
            // A table that is first met inside a transaction.
            engine.transaction(tx -> {
                DynamicTable late = tx.metadata()
                        .register(TableSchema.builder("late")
                                .column(ColumnSchema.builder("a", DataType.text(0)))
                                .build());
                late.insert(Map.of("a", "x"));
            });
            assertThat(engine.table("late").count()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "SQLITE_MEMORY")
    void b34ReadOnlyEngineRefusesChangesBeforeAnySqlAndCreatesNothing(TestDatabase kind) {
        String url = kind.newUrl(folder);
        try (Engine engine = Engine.open(url)) {
            engine.metadata().register(BOOK).insert(Map.of("isbn", "a"));
        }
        List<String> sent = new ArrayList<>();
        ExecutionListener listener = new ExecutionListener() {
            @Override
            public void before(Execution execution) {
                sent.add(execution.sql());
            }
        };
        try (Engine engine =
                Engine.builder(url).readOnly(true).listener(listener).build()) {
            DynamicTable books = engine.table("book");
            assertThat(books.count()).isEqualTo(1);
            sent.clear();
            List<Runnable> changes = List.of(
                    () -> books.insert(Map.of("isbn", "b")),
                    () -> books.insertAll(List.of(Map.of("isbn", "b"))),
                    () -> books.everyRow().update(Map.of("isbn", "b")),
                    () -> books.everyRow().delete(),
                    books::drop,
                    () -> engine.dropTableIfExists("none"),
                    () -> engine.ddl(ddl -> ddl.create(BOOK)),
                    () -> engine.metadata().createAll(),
                    () -> engine.metadata().dropAll());
            assertThat(changes)
                    .allSatisfy(change -> assertThatThrownBy(change::run).isInstanceOf(ReadOnlyException.class));
            assertThat(sent).allMatch(sql -> sql.startsWith("BEGIN") || sql.startsWith("ROLLBACK"));
            assertThat(engine.listTables()).containsExactly("book");
        }
    }

    @ParameterizedTest
    @EnumSource
    void viewsAreReadAndNeverWritten(TestDatabase kind) {
        try (Engine engine = engine(kind)) {
            engine.metadata().register(BOOK).insert(Map.of("isbn", "a", "title", "T"));
            run(engine, "CREATE VIEW titles AS SELECT isbn, title FROM book");
            DynamicTable titles = engine.table("titles");
            assertThat(titles.all()).extracting(Row::asMap).containsExactly(map("isbn", "a", "title", "T"));
            assertThatThrownBy(() -> titles.insert(Map.of("isbn", "b"))).isInstanceOf(ReadOnlyException.class);
            assertThatThrownBy(() -> titles.everyRow().delete()).isInstanceOf(ReadOnlyException.class);
        }
    }
}
