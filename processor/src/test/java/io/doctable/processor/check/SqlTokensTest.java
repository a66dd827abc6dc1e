package io.doctable.processor.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.doctable.internal.scan.SqlLexer;
import io.doctable.internal.scan.SqlSyntax;
import io.doctable.internal.scan.SqlToken;
import io.doctable.processor.check.SqlTokens.Kind;
import io.doctable.processor.check.SqlTokens.Token;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SqlTokensTest {
    @Test
    void tellsWordsNamesTextsNumbersAndSymbols() {
        assertThat(SqlTokens.of("größe::int >= .5e-3 and \"a\"\"b\" <> 'it''s' -- x"))
                .startsWith(
                        new Token(Kind.WORD, "größe"),
                        new Token(Kind.SYMBOL, "::"),
                        new Token(Kind.WORD, "int"),
                        new Token(Kind.SYMBOL, ">"),
                        new Token(Kind.SYMBOL, "="),
                        new Token(Kind.NUMBER, ".5e-3"),
                        new Token(Kind.WORD, "and"),
                        new Token(Kind.NAME, "a\"b"),
                        new Token(Kind.SYMBOL, "<"),
                        new Token(Kind.SYMBOL, ">"),
                        new Token(Kind.TEXT, "'it''s'"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a > 0",
                "(a) in (1, (2))",
                "a = ')'",
                "a = ';' or \"--\" = '/*'",
                "a - -1 > 0",
                "a = E'\\''",
                "a * /b/ 2"
            })
    void acceptsWholeExpressions(String sql) {
        assertThat(SqlTokens.faultOf(sql)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a)", "(a", ")(", "a; b", "a -- b", "a /* b", "'a", "\"a", "a\0"})
    void findsWhatWouldLeaveTheParentheses(String sql) {
        assertThat(SqlTokens.faultOf(sql)).isPresent();
    }

    /** Texts without what only one database reads as a quote or parameter. */
    private static final List<String> PIECES = List.of(
            "word",
            "größe",
            "a$b",
            "_x",
            "\u20ac",
            "\ud83d\ude00",
            "\u00a0",
            "is",
            "x",
            "X",
            "\"a name\"",
            "\"a\"\"b\"",
            "\"it's\"",
            "'text'",
            "'it''s'",
            "''",
            "'a \"'",
            "'--'",
            "'/*'",
            "x'0F'",
            "1",
            "0",
            "1.5",
            ".5",
            "1.5e-3",
            "2E+7",
            "3e",
            "0x1e",
            "0X1E-1",
            "1_000",
            "12abc",
            "(",
            ")",
            "::",
            ":=",
            "??",
            "=",
            "<>",
            "||",
            "-",
            "+",
            "->>",
            "*",
            "/",
            ",",
            ".",
            "%",
            "&&",
            "!",
            "~",
            "#",
            " ",
            " ",
            " ",
            "\n",
            "\t",
            "\r");

    /** The processor and the runtime find the same tokens where all databases do. */
    @Test
    void areThoseOfTheRuntime() {
        int compared = 0;
        for (int seed = 0; seed < 20_000; seed++) {
            Random random = new Random(seed);
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(12); i >= 0; i--) {
                text.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            String sql = text.toString();
            if (!readDifferently(sql)) {
                assertSameAsRuntime(sql);
                compared++;
            }
        }
        assertThat(compared).isGreaterThan(10_000);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "amount > 0 and currency in ('EUR', 'USD')",
                "lower(name) = name and \"order\" is not null",
                "length(trim(code)) between 3 and 10",
                "cast(price * 100 as integer) % 5 = 0",
                "price::numeric(10, 2) >= .5e-3 or price<-1",
                "größe <> 'it''s' and data = X'00ff'",
                "json ->> 'a' = 'b' and tags ?? 'x'",
                "created_at > timestamp '2026-01-01 00:00:00'",
            })
    void areThoseOfTheRuntimeInConditions(String sql) {
        assertSameAsRuntime(sql);
    }

    /** Whether it has a comment, or an open quote, which the processor reports and does not read on. */
    private static boolean readDifferently(String sql) {
        return SqlTokens.of(sql).stream()
                .anyMatch(token -> token.kind() == Kind.SYMBOL
                        && List.of("--", "/*", "'", "\"").contains(token.text()));
    }

    private static void assertSameAsRuntime(String sql) {
        List<Token> expected = SqlTokens.of(sql);
        for (SqlSyntax syntax : List.of(SqlSyntax.SQLITE, SqlSyntax.POSTGRESQL)) {
            assertThat(SqlLexer.tokens(syntax, sql))
                    .as("%s", sql)
                    .map(SqlTokensTest::ofRuntime)
                    .isEqualTo(expected);
        }
    }

    private static Token ofRuntime(SqlToken token) {
        return token.kind() == SqlToken.Kind.NAME
                ? new Token(Kind.NAME, token.unquoted())
                : new Token(Kind.valueOf(token.kind().name()), token.text());
    }
}
