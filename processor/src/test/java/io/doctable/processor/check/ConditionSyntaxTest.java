package io.doctable.processor.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConditionSyntaxTest {
    private static final String[] COMPARISONS = {"=", "<>", "<", ">", "<=", ">=", "!=", "==", "is not", "like"};
    private static final String[] OPERATORS = {"+", "-", "*", "/", "%", "||", "->", "->>", "<<", ">>", "&", "|"};
    private static final String[] VALUES = {
        "a",
        "book.b",
        "-1",
        "+ 2",
        "1.5e-3",
        "'> > where ?'",
        "'it''s && and and'",
        "\"a > > b\"",
        "null",
        "~ a",
        "count(*)"
    };

    @Test
    void aValidConditionHasNoFault() {
        Random random = new Random(7);
        for (int i = 0; i < 50_000; i++) {
            String condition = condition(random, 3);
            assertThat(ConditionSyntax.faultOf(condition)).as(condition).isEmpty();
        }
    }

    @Test
    void anOperandLessIsAFault() {
        Random random = new Random(8);
        for (int i = 0; i < 5_000; i++) {
            String whole = condition(random, 1);
            for (String broken : new String[] {whole + " and", "or " + whole, whole + " and = 3", "a < > " + whole}) {
                assertThat(ConditionSyntax.faultOf(broken)).as(broken).isPresent();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tags && other",
                "tags && '{a}' and n > 1",
                "n > 1 and tags && other",
                "(a && b) = (n > 1)",
                "f(a > 1, b) && g(c < 2)",
                "doc ? 'a'",
                "(doc -> 'a') ? 'b'",
                "doc ?| array['a']",
                "doc @> '{}' and doc <@ '{}'",
                "t.* = u.*",
                "a operator(pg_catalog.=) b",
                "a operator(>) b",
                "a !~ 'x' and b ~* 'y'",
                "@ a > 3",
                "|/ a > 3",
                "a = -b",
                "where_from > 3 and checked = 1",
                "brand_or > 1",
                "éor > 3",
                "a[1] > > 3",
                "E'\\' > > ' = a"
            })
    void whatSomeDatabaseTakesIsLeftToIt(String condition) {
        assertThat(ConditionSyntax.faultOf(condition)).isEmpty();
    }

    private static String condition(Random random, int depth) {
        return switch (depth == 0 ? 0 : random.nextInt(7)) {
            case 1 -> condition(random, depth - 1) + blank(random) + "and " + condition(random, depth - 1);
            case 2 -> condition(random, depth - 1) + " or " + condition(random, depth - 1);
            case 3 -> "not " + condition(random, depth - 1);
            case 4 -> "(" + blank(random) + condition(random, depth - 1) + blank(random) + ")";
            case 5 -> value(random, depth - 1) + " between " + value(random, 0) + " and " + value(random, 0);
            case 6 -> value(random, depth - 1) + " not in (" + value(random, 0) + ", " + value(random, 0) + ")";
            default -> value(random, depth) + blank(random) + any(random, COMPARISONS) + " " + value(random, depth - 1);
        };
    }

    private static String value(Random random, int depth) {
        return switch (depth <= 0 ? 0 : random.nextInt(5)) {
            case 1 ->
                value(random, depth - 1) + blank(random) + any(random, OPERATORS) + " " + value(random, depth - 1);
            case 2 -> "(" + value(random, depth - 1) + ")";
            case 3 -> "coalesce(" + value(random, depth - 1) + ", " + value(random, depth - 1) + ")";
            case 4 -> "case when " + condition(random, depth - 1) + " then " + value(random, 0) + " end";
            default -> any(random, VALUES);
        };
    }

    private static String blank(Random random) {
        return any(random, new String[] {" ", "  ", "\n"});
    }

    private static String any(Random random, String[] choices) {
        return choices[random.nextInt(choices.length)];
    }
}
