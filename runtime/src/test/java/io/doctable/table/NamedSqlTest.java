package io.doctable.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names in a user's SQL. */
class NamedSqlTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "t.a = :a                          | t.a = ?",
                ":a                                | ?",
                "t.a=:a and t.b=:a                 | t.a=? and t.b=?",
                "t.a = :a::bigint                  | t.a = ?::bigint",
                "cast(t.b as text) = :a::text      | cast(t.b as text) = ?::text",
                "t.x = ':b' and t.a = :a           | t.x = ':b' and t.a = ?",
                "t.x = 'it''s :b' and t.a = :a     | t.x = 'it''s :b' and t.a = ?",
                "t.x = E'\\' :b' and t.a = :a      | t.x = E'\\' :b' and t.a = ?",
                "t.x = 'tape\\' and t.a = :a       | t.x = 'tape\\' and t.a = ?",
                "t.\"x:b\" = :a                    | t.\"x:b\" = ?",
                "t.`x:b` = :a                      | t.`x:b` = ?",
                "t.a = :a /* :b */                 | t.a = ? /* :b */",
                "t.a = :a -- :b                    | t.a = ? -- :b",
                "t.a - 1 = :a / 2                  | t.a - 1 = ? / 2",
                "t.x = $$ :b $$ and t.a = :a       | t.x = $$ :b $$ and t.a = ?",
                "t.x = $q$ $$ :b $q$ and t.a = :a  | t.x = $q$ $$ :b $q$ and t.a = ?",
                "t.a ?? 'k' and t.a = :a           | t.a ?? 'k' and t.a = ?",
                "t.a[1 : 2] = :a                   | t.a[1 : 2] = ?",
                "f(x := :a)                        | f(x := ?)",
            })
    void findsNamesOutsideQuotesCommentsAndCasts(String sql, String expected) {
        assertThat(NamedSql.parse(sql, Map.of("a", 1))).hasToString(expected);
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
                "t.a = ?",
                "t.a = 1 /* a /* b */ or 1 = 1 */",
                "t.a = '\0'",
                "t.a = 1 /* \0 */",
                "t.a = 1 -- \0",
                "t.a = 1 -- \r or t.b = :b",
                "t.a = E'\\'",
            })
    void refusesSqlThatIsNoClosedPiece(String sql) {
        assertThatThrownBy(() -> Condition.sql(sql, Map.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("the SQL of a condition");
    }

    @Test
    void refusesNamesWithoutValuesAndValuesWithoutNames() {
        assertThatThrownBy(() -> Condition.sql("t.a = :least", Map.of("last", 1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(":least")
                .hasMessageContaining("last");
        assertThatThrownBy(() -> Condition.sql("t.a = 1", Map.of("most", 1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("most");
    }

    @Test
    void refusesValuesThatSqlHasNoFormFor() {
        assertThatThrownBy(() -> Condition.sql("t.a = :a", Map.of("a", new Object())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(":a")
                .hasMessageContaining("java.lang.Object");
        assertThatThrownBy(() -> Condition.sql("t.a in (:a)", Map.of("a", List.of())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("empty");
    }

    @Test
    void messagesNeverShowValues() {
        assertThatThrownBy(() -> Condition.sql("t.a in (:a)", Map.of("a", Arrays.asList("secret", new Object()))))
                .isInstanceOf(IllegalArgumentException.class)
                .message()
                .doesNotContain("secret");
    }
}
