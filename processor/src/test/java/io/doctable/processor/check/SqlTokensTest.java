package io.doctable.processor.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.doctable.processor.check.SqlTokens.Kind;
import io.doctable.processor.check.SqlTokens.Token;
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
}
