package io.doctable.internal.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Parameters of conditions in SQL, and conditions that are not one closed piece. */
class SqlTemplateTest {
    private static final List<SqlSyntax> BOTH = List.of(SqlSyntax.SQLITE, SqlSyntax.POSTGRESQL);

    /** Returns the text with {@code #} for each parameter. */
    private static String marked(SqlSyntax syntax, String sql) {
        SqlTemplate template = SqlTemplate.condition(syntax, sql);
        StringBuilder text = new StringBuilder(sql);
        for (int i = template.parameters().size() - 1; i >= 0; i--) {
            SqlTemplate.Parameter parameter = template.parameters().get(i);
            assertThat(parameter.name()).isEqualTo("a");
            text.replace(parameter.start(), parameter.end(), "#");
        }
        return text.toString();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "t.a = :a                          | t.a = #",
                ":a                                | #",
                "t.a=:a and t.b=:a                 | t.a=# and t.b=#",
                "t.a = :a::bigint                  | t.a = #::bigint",
                "cast(t.b as text) = :a::text      | cast(t.b as text) = #::text",
                "t.x = ':b' and t.a = :a           | t.x = ':b' and t.a = #",
                "t.x = 'it''s :b' and t.a = :a     | t.x = 'it''s :b' and t.a = #",
                "t.x = 'tape\\' and t.a = :a       | t.x = 'tape\\' and t.a = #",
                "t.\"x:b\" = :a                    | t.\"x:b\" = #",
                "t.a = :a /* :b */                 | t.a = # /* :b */",
                "t.a = :a -- :b                    | t.a = # -- :b",
                "t.a - 1 = :a / 2                  | t.a - 1 = # / 2",
                "t.a = 1.5e-3-:a                   | t.a = 1.5e-3-#",
                "t.a ?? 'k' and t.a = :a           | t.a ?? 'k' and t.a = #",
                "t.a[1 : 2] = :a                   | t.a[1 : 2] = #",
                "f(x := :a)                        | f(x := #)",
            })
    void databasesAgreeOnMost(String sql, String expected) {
        for (SqlSyntax syntax : BOTH) {
            assertThat(marked(syntax, sql)).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "t.x = E'\\' :b' and t.a = :a      | t.x = E'\\' :b' and t.a = #",
                "t.x = $$ :b $$ and t.a = :a       | t.x = $$ :b $$ and t.a = #",
                "t.x = $q$ $$ :b $q$ and t.a = :a  | t.x = $q$ $$ :b $q$ and t.a = #",
                "t.a /* /* */ :b */ = :a           | t.a /* /* */ :b */ = #",
                "t.list[:a]                        | t.list[#]",
            })
    void postgresHasQuotesOfItsOwn(String sql, String expected) {
        assertThat(marked(SqlSyntax.POSTGRESQL, sql)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "t.`x:b` = :a                      | t.`x:b` = #",
                "t.`it's` = :a                     | t.`it's` = #",
                "t.[it's] = :a                     | t.[it's] = #",
                "t.[:b (] = :a                     | t.[:b (] = #",
                "t.a /* /* */ = :a                 | t.a /* /* */ = #",
            })
    void sqliteHasQuotesOfItsOwn(String sql, String expected) {
        assertThat(marked(SqlSyntax.SQLITE, sql)).isEqualTo(expected);
    }

    @Test
    void aReturnEndsACommentOnPostgresOnly() {
        String sql = "t.b = 1 -- \r or t.a = :a";
        assertThat(marked(SqlSyntax.POSTGRESQL, sql)).isEqualTo("t.b = 1 -- \r or t.a = #");
        assertThat(marked(SqlSyntax.SQLITE, sql)).isEqualTo(sql);
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
                "t.a = 1 /* a /* b */ or 1 = 1) */",
                "t.a = $1",
            })
    void refusesSqlThatIsNoClosedPiece(String sql) {
        List<SqlSyntax> refusing = BOTH.stream()
                .filter(syntax -> !sql.contains("/* b") || !syntax.nestedComments())
                .toList();
        assertThat(refusing)
                .isNotEmpty()
                .allSatisfy(syntax -> assertThatThrownBy(() -> SqlTemplate.condition(syntax, sql))
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessageContaining("the SQL of a condition")
                        .hasMessageEndingWith(": " + sql));
    }

    @Test
    void valuesAreGivenByNameOrInOrder() {
        SqlTemplate named = SqlTemplate.condition(SqlSyntax.SQLITE, "t.a = :a or t.b = :b or t.c = :a");
        assertThat(named.inOrder(Map.of("a", 1, "b", 2))).containsExactly(1, 2, 1);
        assertThatThrownBy(() -> named.inOrder(Map.of("a", 1)))
                .hasMessageContaining("parameter :b has no value; values are given for [a]");
        assertThatThrownBy(() -> named.inOrder(Map.of("a", 1, "b", 2, "c", 3)))
                .hasMessageContaining("values are given for [c], but the SQL has no such parameters");
        assertThatThrownBy(() -> named.inOrder(List.of(1, 2, 1))).hasMessageContaining("the named parameter :a");
        SqlTemplate positional = SqlTemplate.condition(SqlSyntax.SQLITE, "t.a = ? or t.b = ?");
        assertThat(positional.inOrder(List.of(1, 2))).containsExactly(1, 2);
        assertThatThrownBy(() -> positional.inOrder(List.of(1))).hasMessageContaining("has 2 ?, but 1 value is given");
        assertThatThrownBy(() -> positional.inOrder(Map.of("a", 1))).hasMessageContaining("has a ? without a value");
    }

    @Test
    void knowsTheListsThatMayBeEmpty() {
        SqlTemplate template = SqlTemplate.condition(
                SqlSyntax.SQLITE,
                "a in (:a) or b Not  In ( :b /* only */ ) or c in (1, :c) or d = (:d) or e in (:e::int)");
        assertThat(template.parameters())
                .extracting(parameter -> parameter.listed() == null
                        ? "alone"
                        : template.text()
                                .substring(
                                        parameter.listed().start(),
                                        parameter.listed().end()))
                .containsExactly("in (:a)", "Not  In ( :b /* only */ )", "alone", "alone", "alone");
    }
}
