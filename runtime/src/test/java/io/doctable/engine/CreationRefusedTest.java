package io.doctable.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.doctable.database.TestDatabase;
import io.doctable.error.DocTableException;
import io.doctable.listen.Echo;
import io.doctable.schema.ColumnSchema;
import io.doctable.schema.DataType;
import io.doctable.schema.IndexSchema;
import io.doctable.schema.TableSchema;
import io.doctable.testing.PostgresServer;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Tables that can never be created say why, at once, and what to do. */
class CreationRefusedTest {
    private final List<String> lines = new CopyOnWriteArrayList<>();

    @TempDir
    Path folder;

    private Engine open(String url) {
        return Engine.builder(url).echo(Echo.SQL).logger(lines::add).build();
    }

    private static TableSchema.Builder table(String name, String... columns) {
        TableSchema.Builder table = TableSchema.builder(name);
        for (String column : columns) {
            table.column(column, DataType.Kind.LONG);
        }
        return table;
    }

    private static IndexSchema index(String name, String column) {
        return new IndexSchema(name, List.of(new IndexSchema.Part(column, false, null)), false, null);
    }

    private long creations(String table) {
        return lines.stream()
                .filter(line -> line.contains("CREATE TABLE \"" + table + "\"") && !line.contains(" ms"))
                .count();
    }

    @ParameterizedTest
    @EnumSource
    void anIndexWhoseNameAnotherTableHas(TestDatabase database) {
        try (Engine engine = open(database.newUrl(folder))) {
            TableSchema first =
                    table("b", "b_c").index(index("ix_b_b_c", "b_c")).build();
            TableSchema second = table("b_b", "c").index(index("ix_b_b_c", "c")).build();
            engine.ddl(ddl -> ddl.create(first));
            assertThatThrownBy(() -> engine.ddl(ddl -> ddl.create(second)))
                    .isInstanceOfSatisfying(
                            DocTableException.class,
                            e -> assertThat(e.isRetryable()).isFalse())
                    .hasMessageContaining("table b_b cannot be created: its index \"ix_b_b_c\"")
                    .hasMessageContaining("an index of table b")
                    .hasMessageContaining("@Index(columns = {\"c\"}, name = \"…\")");
            assertThat(creations("b_b")).isOne();
            engine.transaction(tx -> {
                assertThatThrownBy(() -> tx.ddl(ddl -> ddl.create(second)))
                        .hasMessageContaining("an index of table b")
                        .hasMessageContaining("name = \"…\"");
                assertThat(engine.table("b").count()).isZero();
            });
            assertThat(creations("b_b")).isEqualTo(2);
        }
    }

    @ParameterizedTest
    @EnumSource
    void twoTablesOfOneBlockWithTheSameIndexName(TestDatabase database) {
        try (Engine engine = open(database.newUrl(folder))) {
            TableSchema first =
                    table("b", "b_c").index(index("ix_b_b_c", "b_c")).build();
            TableSchema second = table("b_b", "c").index(index("ix_b_b_c", "c")).build();
            assertThatThrownBy(() -> engine.ddl(ddl -> ddl.create(first).create(second)))
                    .hasMessageContaining("table b_b cannot be created: its index \"ix_b_b_c\"")
                    .hasMessageContaining("index of table b")
                    .hasMessageContaining("name = \"…\"");
            assertThat(creations("b")).isOne();
        }
    }

    @Test
    void aUniqueConstraintWhoseNameAnotherTableHas() {
        // SQLite does not mind.
        try (Engine engine = open(PostgresServer.newDatabase())) {
            TableSchema first = table("a", "b_c").unique("uq_a_b_c", "b_c").build();
            TableSchema second = table("a_b", "c").unique("uq_a_b_c", "c").build();
            engine.ddl(ddl -> ddl.create(first));
            assertThatThrownBy(() -> engine.ddl(ddl -> ddl.create(second)))
                    .hasMessageContaining("its unique constraint \"uq_a_b_c\"")
                    .hasMessageContaining("an index of table a")
                    .hasMessageContaining("@Unique(columns = {\"c\"}, name = \"…\")");
            assertThat(creations("a_b")).isOne();
        }
    }

    @ParameterizedTest
    @EnumSource
    void aSchemaThatIsNotThere(TestDatabase database) {
        try (Engine engine = open(database.newUrl(folder))) {
            TableSchema table = table("t", "id").schema("nowhere").build();
            String remedy = database == TestDatabase.POSTGRESQL ? "CREATE SCHEMA" : "onConnect";
            assertThatThrownBy(() -> engine.ddl(ddl -> ddl.create(table)))
                    .isInstanceOf(DocTableException.class)
                    .hasMessageContaining("\"nowhere\"")
                    .hasMessageContaining(remedy);
            engine.transaction(tx ->
                    assertThatThrownBy(() -> tx.ddl(ddl -> ddl.create(table))).hasMessageContaining(remedy));
            assertThat(lines)
                    .filteredOn(line -> line.contains("CREATE TABLE \"nowhere\".\"t\"") && !line.contains(" ms"))
                    .hasSize(2);
        }
    }

    @Test
    void whatIsWrongWithADefaultIsShown() {
        try (Engine engine = open(PostgresServer.newDatabase())) {
            TableSchema table = TableSchema.builder("t")
                    .column(ColumnSchema.builder("born", DataType.of(DataType.Kind.LOCAL_DATE))
                            .defaultSql("'not a date'"))
                    .build();
            assertThatThrownBy(() -> engine.ddl(ddl -> ddl.create(table)))
                    .hasMessageContaining("invalid input syntax for type date: \"not a date\"");
            engine.transaction(tx -> assertThatThrownBy(() -> tx.ddl(ddl -> ddl.create(table)))
                    .hasMessageContaining("invalid input syntax for type date: \"not a date\""));
        }
    }

    @Test
    void valuesOfRowsStayWithheldInOtherDdl() {
        try (Engine engine = open(PostgresServer.newDatabase())) {
            engine.execute("create table t (word text)");
            engine.execute("insert into t values ('xyzzy')");
            assertThatThrownBy(() -> engine.execute("alter table t alter word type int using word::int"))
                    .hasMessageContaining("withheld")
                    .hasMessageNotContaining("xyzzy");
            TableSchema wanted = TableSchema.builder("t")
                    .column(ColumnSchema.builder("word", DataType.text(0)).nullable())
                    .index(new IndexSchema(
                            "ix_t_number",
                            List.of(new IndexSchema.Part("(word::int)", false, null, true)),
                            false,
                            null))
                    .build();
            assertThatThrownBy(() -> engine.repair(wanted).addMissingIndexes())
                    .hasMessageContaining("withheld")
                    .hasMessageNotContaining("xyzzy");
        }
    }
}
