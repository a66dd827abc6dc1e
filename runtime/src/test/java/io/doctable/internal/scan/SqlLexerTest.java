package io.doctable.internal.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.doctable.internal.scan.SqlToken.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tokens of SQL, and expressions that are compared by them. */
class SqlLexerTest {
    private static List<String> tokens(SqlSyntax syntax, String sql) {
        return SqlLexer.tokens(syntax, sql).stream()
                .map(token -> token.kind() + " " + token.text())
                .toList();
    }

    @Test
    void hasAKindForEachToken() {
        String sql = "größe::int>=.5e-3*0x1e-1.5 and \"a\"\"b\"<>'it''s' or x'0F' /* no */ = :n ?? ? -- no";
        for (SqlSyntax syntax : List.of(SqlSyntax.SQLITE, SqlSyntax.POSTGRESQL)) {
            assertThat(tokens(syntax, sql))
                    .containsExactly(
                            "WORD größe",
                            "SYMBOL ::",
                            "WORD int",
                            "SYMBOL >",
                            "SYMBOL =",
                            "NUMBER .5e-3",
                            "SYMBOL *",
                            "NUMBER 0x1e",
                            "SYMBOL -",
                            "NUMBER 1.5",
                            "WORD and",
                            "NAME \"a\"\"b\"",
                            "SYMBOL <",
                            "SYMBOL >",
                            "TEXT 'it''s'",
                            "WORD or",
                            "TEXT x'0F'",
                            "SYMBOL =",
                            "NAMED :n",
                            "SYMBOL ??",
                            "POSITIONAL ?");
        }
    }

    @Test
    void positionsAreThoseOfTheText() {
        String sql = " a /* b */.\"c\" =\n'd' -- e\n+ 1.5";
        for (SqlToken token : SqlLexer.tokens(SqlSyntax.SQLITE, sql)) {
            assertThat(sql.substring(token.start(), token.end())).isEqualTo(token.text());
        }
    }

    @Test
    void quotesAreThoseOfTheDatabase() {
        assertThat(tokens(SqlSyntax.SQLITE, "[a'b] `c'd` E'\\'"))
                .containsExactly("NAME [a'b]", "NAME `c'd`", "WORD E", "TEXT '\\'");
        assertThat(tokens(SqlSyntax.POSTGRESQL, "a[1] E'\\'' $q$'$q$ @ b"))
                .containsExactly(
                        "WORD a",
                        "SYMBOL [",
                        "NUMBER 1",
                        "SYMBOL ]",
                        "TEXT E'\\''",
                        "TEXT $q$'$q$",
                        "SYMBOL @",
                        "WORD b");
        assertThat(tokens(SqlSyntax.SQLITE, "@a $b ?1")).allMatch(token -> token.startsWith(Kind.FOREIGN + " "));
    }

    @Test
    void namesLoseTheirQuotes() {
        assertThat(SqlLexer.tokens(SqlSyntax.SQLITE, "Plain \"Two\"\"\" `Back```  [Brack\"et] 'Te''xt' 1E5"))
                .extracting(SqlToken::unquoted)
                .containsExactly("Plain", "Two\"", "Back`", "Brack\"et", "Te'xt", "1E5");
        assertThat(SqlLexer.tokens(SqlSyntax.SQLITE, "Plain \"Two\"\"\" 'Te''xt' 1E5"))
                .extracting(SqlToken::name)
                .containsExactly("plain", "two\"", "", "");
    }

    @Test
    void expressionsLoseTheirOuterParentheses() {
        assertThat(SqlExpression.bare(SqlSyntax.SQLITE, " ((a) + (b)) ")).isEqualTo("(a) + (b)");
        assertThat(SqlExpression.bare(SqlSyntax.SQLITE, "(a) + (b)")).isEqualTo("(a) + (b)");
        assertThat(SqlExpression.bare(SqlSyntax.SQLITE, "(([)]))")).isEqualTo("[)]");
        assertThat(SqlExpression.bare(SqlSyntax.POSTGRESQL, "(a[1])")).isEqualTo("a[1]");
        assertThat(SqlExpression.bare(SqlSyntax.POSTGRESQL, "(E'\\')')")).isEqualTo("E'\\')'");
        assertThat(SqlExpression.bare(SqlSyntax.POSTGRESQL, "()")).isEqualTo("()");
    }

    @Test
    void expressionsAreComparedByTheirTokens() {
        assertThat(SqlExpression.same(SqlSyntax.SQLITE, "(\"A\" > 1E3 /* so */)", "a>1e3"))
                .isTrue();
        assertThat(SqlExpression.same(SqlSyntax.SQLITE, "a = X'0f'", "[a] = x'0F'"))
                .isTrue();
        assertThat(SqlExpression.same(SqlSyntax.SQLITE, "a = 'B'", "a = 'b'")).isFalse();
        assertThat(SqlExpression.same(SqlSyntax.SQLITE, "a < b", "a <= b")).isFalse();
    }

    @Test
    void refusesWhatIsNotClosed() {
        assertThatThrownBy(() -> SqlLexer.tokens(SqlSyntax.POSTGRESQL, "a = [it's]"))
                .hasMessage("the SQL has an unclosed quote, starting at index 7: a = [it's]");
        assertThatThrownBy(() -> SqlLexer.tokens(SqlSyntax.SQLITE, "a = [it")).hasMessageContaining("unclosed quote");
        assertThatThrownBy(() -> SqlLexer.tokens(SqlSyntax.POSTGRESQL, "$a$ $b$"))
                .hasMessageContaining("no closing $a$");
    }
}
