package io.doctable.internal.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** What is kept of parsed SQL, and how much. */
class ParsedTextsTest {
    private final List<String> parsed = new ArrayList<>();
    private final ParsedTexts<Object> texts = new ParsedTexts<>((syntax, sql) -> {
        parsed.add(sql);
        return new Object();
    });

    private Object get(String sql) {
        return texts.get(SqlSyntax.SQLITE, sql);
    }

    @Test
    void parsesATextOnceForEachSyntax() {
        Object first = get("a");
        assertThat(get("a")).isSameAs(first);
        assertThat(texts.get(SqlSyntax.POSTGRESQL, "a")).isNotSameAs(first);
        assertThat(get("b")).isNotSameAs(first);
        assertThat(parsed).containsExactly("a", "a", "b");
    }

    @Test
    void statementsAndConditionsAreKept() {
        String statement = "select :statements_are_kept";
        assertThat(RawSql.of(SqlSyntax.SQLITE, statement))
                .isSameAs(RawSql.of(SqlSyntax.SQLITE, statement))
                .isNotSameAs(RawSql.of(SqlSyntax.POSTGRESQL, statement));
        String condition = ":conditions_are_kept";
        assertThat(SqlTemplate.condition(SqlSyntax.SQLITE, condition))
                .isSameAs(SqlTemplate.condition(SqlSyntax.SQLITE, condition))
                .isNotSameAs(SqlTemplate.condition(SqlSyntax.POSTGRESQL, condition));
    }

    @Test
    void forgetsTheTextThatWasNotUsedForLongest() {
        for (int i = 0; i < ParsedTexts.MOST; i++) {
            get("text " + i);
        }
        get("text 0");
        get("one more");
        assertThat(texts.size()).isEqualTo(ParsedTexts.MOST);
        parsed.clear();
        get("text 0");
        assertThat(parsed).isEmpty();
        get("text 1");
        assertThat(parsed).containsExactly("text 1");
        for (int i = 0; i < 10 * ParsedTexts.MOST; i++) {
            get("other " + i);
        }
        assertThat(texts.size()).isEqualTo(ParsedTexts.MOST);
    }

    @Test
    void keepsNoLongTexts() {
        String longest = "x".repeat(ParsedTexts.LONGEST);
        assertThat(get(longest)).isSameAs(get(longest));
        assertThat(get(longest + "x")).isNotSameAs(get(longest + "x"));
        assertThat(texts.size()).isOne();
    }

    @Test
    void keepsNothingOfWhatIsRefused() {
        ParsedTexts<Object> refusing = new ParsedTexts<>((syntax, sql) -> {
            throw new IllegalArgumentException(sql);
        });
        for (int i = 0; i < 2; i++) {
            assertThatThrownBy(() -> refusing.get(SqlSyntax.SQLITE, "bad")).hasMessage("bad");
        }
        assertThat(refusing.size()).isZero();
    }

    @Test
    void showsNoTexts() {
        get("select 'a secret'");
        assertThat(String.valueOf((Object) texts)).doesNotContain("secret");
    }

    @Test
    void threadsGetTheSameResult() throws Exception {
        ParsedTexts<String> shared = new ParsedTexts<>((syntax, sql) -> "parsed " + sql);
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Callable<Boolean>> work = new ArrayList<>();
            for (int thread = 0; thread < 8; thread++) {
                Random random = new Random(thread);
                work.add(() -> {
                    boolean right = true;
                    for (int i = 0; i < 5_000; i++) {
                        String sql = "text " + random.nextInt(2 * ParsedTexts.MOST);
                        right &= shared.get(SqlSyntax.SQLITE, sql).equals("parsed " + sql);
                        right &= shared.size() <= ParsedTexts.MOST;
                    }
                    return right;
                });
            }
            for (Future<Boolean> each : threads.invokeAll(work)) {
                assertThat(each.get()).isTrue();
            }
        } finally {
            threads.shutdown();
        }
        assertThat(shared.size()).isEqualTo(ParsedTexts.MOST);
    }
}
