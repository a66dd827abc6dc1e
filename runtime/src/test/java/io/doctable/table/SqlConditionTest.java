package io.doctable.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.doctable.internal.dialect.Dialect;
import io.doctable.internal.dialect.SqlPart;
import io.doctable.internal.dialect.SqlText;
import io.doctable.internal.scan.RawSql;
import io.doctable.internal.scan.SqlTemplate;
import io.doctable.row.Bind;
import io.doctable.schema.ColumnSchema;
import io.doctable.schema.DataType;
import io.doctable.schema.TableSchema;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Conditions in SQL before and when they are written for a database. */
class SqlConditionTest {
    private static final Dialect SQLITE = Dialect.named("sqlite");
    private static final Dialect POSTGRESQL = Dialect.named("postgresql");
    private static final TableSchema TABLE = TableSchema.builder("specimen")
            .column(ColumnSchema.builder("id", DataType.of(DataType.Kind.LONG)))
            .primaryKey("id")
            .build();

    private static SqlText written(Dialect dialect, Condition<?> condition) {
        SqlText text = new SqlText(dialect, TABLE);
        SqlPart.append(condition, text);
        return text;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1 = 1) or (1 = 1",
                "(1 = 1",
                "1 = 1)",
                "1 = 1; drop table article",
                "t.a = 'open",
                "t.a = \"open",
                "t.a = 1 /* open",
                "t.a = $q$ open",
                "t.a = '\0'",
                "t.a = 1 /* \0 */",
                "t.a = 1 -- \0",
            })
    void whatNoDatabaseCanReadIsRefusedAtOnce(String sql) {
        assertThatThrownBy(() -> Condition.sql(sql, Map.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("the SQL of a condition");
    }

    @Test
    void wrongNamesAndValuesAreRefusedAtOnce() {
        refused("t.a = ?", Map.of(), "has a ? without a value");
        refused("t.a = :least", Map.of("last", 1), "parameter :least has no value; values are given for [last]");
        refused("t.a = 1", Map.of("most", 1), "values are given for [most]");
        refused("t.a = :a", Map.of("a", new Object()), "parameter :a has the unsupported type java.lang.Object");
        refused("t.a = :a", Map.of("a", List.of()), "the list for :a is empty, which is allowed only in IN (:a)");
        refused("t.a in (:a)", Map.of("a", Arrays.asList("secret", new Object())), "java.lang.Object");
    }

    private static void refused(String sql, Map<String, ?> binds, String message) {
        assertThatThrownBy(() -> Condition.sql(sql, binds))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(message)
                .hasMessageNotContaining("secret");
    }

    @Test
    void whatOneDatabaseCanReadIsRefusedByTheOther() {
        Condition<?> brackets = Condition.sql("t.[it's] = :a", Map.of("a", 1));
        assertThat(written(SQLITE, brackets).text()).isEqualTo("(t.[it's] = ?\n)");
        assertThatThrownBy(() -> written(POSTGRESQL, brackets))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("the SQL of a condition has an unclosed quote");
        Condition<?> dollars = Condition.sql("t.a = $$ :b $$ or t.a = :a", Map.of("a", 1));
        assertThat(written(POSTGRESQL, dollars).text()).isEqualTo("(t.a = $$ :b $$ or t.a = ?\n)");
        assertThatThrownBy(() -> written(SQLITE, dollars))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("in the database's own syntax");
        Condition<?> comment = Condition.sql("t.a = 1 -- \r or t.b = :b", Map.of("b", 1));
        assertThat(written(POSTGRESQL, comment).text()).isEqualTo("(t.a = 1 -- \r or t.b = ?\n)");
        assertThatThrownBy(() -> written(SQLITE, comment))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("values are given for [b]");
    }

    @Test
    void listsAndTypesAreWrittenAsTheDatabaseHasThem() {
        Condition<?> condition = Condition.sql(
                "t.a in (:one) or t.b not in (:none) or t.c = :typed",
                Map.of("one", List.of(1, 2), "none", List.of(), "typed", Bind.of(Long.class, null)));
        assertThat(written(SQLITE, condition).text()).isEqualTo("(t.a in (?, ?) or t.b NOT IN () or t.c = ?\n)");
        assertThat(written(POSTGRESQL, condition).text())
                .isEqualTo("(t.a in (?, ?) or t.b <> ALL ('{}') or t.c = CAST(? AS bigint)\n)");
        assertThat(written(SQLITE, condition).parameters().columns())
                .extracting(ColumnSchema::name)
                .containsExactly(":one", ":one", ":typed");
    }

    @Test
    void showsNoValues() {
        assertThat(Condition.sql("t.a = :a", Map.of("a", "secret")).toString())
                .contains("t.a = :a")
                .doesNotContain("secret");
    }

    /** For each seed, a text of quotes, comments, names and parentheses, as a statement and as a condition. */
    @Test
    void statementsAndConditionsHaveTheSameParameters() {
        int same = 0;
        int refused = 0;
        for (int seed = 0; seed < 5_000; seed++) {
            String sql = text(new Random(seed));
            for (Dialect dialect : List.of(SQLITE, POSTGRESQL)) {
                SqlTemplate statement;
                try {
                    statement = RawSql.of(dialect.syntax(), "select * from t where (" + sql + "\n)")
                            .template();
                } catch (IllegalArgumentException e) {
                    assertThatThrownBy(() -> SqlTemplate.condition(dialect.syntax(), sql))
                            .as("seed %s: %s", seed, sql)
                            .isInstanceOf(IllegalArgumentException.class);
                    refused++;
                    continue;
                }
                List<String> names = statement.parameters().stream()
                        .map(parameter -> Objects.requireNonNull(parameter.name()))
                        .toList();
                Map<String, @Nullable Object> binds = new HashMap<>();
                names.forEach(name -> binds.put(name, 1));
                assertThat(written(dialect, Condition.sql(sql, binds))
                                .parameters()
                                .columns())
                        .as("seed %s on %s: %s", seed, dialect.name(), sql)
                        .extracting(column -> column.name().substring(1))
                        .isEqualTo(names);
                same++;
            }
        }
        assertThat(same).isGreaterThan(3_000);
        assertThat(refused).isGreaterThan(500);
    }

    private static final List<String> PIECES = List.of(
            ":a",
            ":b1",
            ":größe",
            ":c$",
            "::int",
            ":=",
            ": d",
            "'",
            "''",
            "'e :x'",
            "\"",
            "\"f :x\"",
            "`",
            "`g :x`",
            "[h :x]",
            "[1:2]",
            "[it's]",
            "[",
            "]",
            "$$",
            "$q$",
            "$q$ :x $q$",
            "E'\\'",
            "E'",
            "x'0F'",
            "\\",
            "--",
            "-- :x\n",
            "-- :x\r",
            "\n",
            "/*",
            "*/",
            "/* :x */",
            "/* /* :x */ */",
            "word",
            "e",
            "1.5e-3",
            "1",
            "??",
            ".",
            ",",
            "=",
            "-",
            " ",
            " ",
            " ",
            "in (:l)",
            "not in (:l)",
            "a$b",
            "@",
            "#");

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        int length = 1 + random.nextInt(10);
        for (int i = 0; i < length; i++) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
            if (random.nextBoolean()) {
                text.append(' ');
            }
        }
        return text.toString();
    }
}
