package io.doctable.processor.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ConstraintNamesTest {
    @Test
    void aTableOfOneWordKeepsThePlainName() {
        assertThat(ConstraintNames.ofSchema("ix", "article", List.of("author_id", "created_at")))
                .isEqualTo("ix_article_author_id_created_at");
        assertThat(ConstraintNames.ofSchema("uq", "book_page", List.of("page_number")))
                .isEqualTo("uq_book_page__page_number");
        assertThat(ConstraintNames.ofTable("fk", "book_page", List.of("book_id")))
                .isEqualTo("fk_book_page_book_id");
    }

    @Test
    void noTwoTablesMakeTheSameName() {
        Map<String, String> tableOf = new HashMap<>();
        List<String> words = words("ab_", 5);
        for (String table : words) {
            for (String column : words) {
                String name = ConstraintNames.ofSchema("ix", table, List.of(column));
                assertThat(tableOf.putIfAbsent(name, table)).as(name).isIn(null, table);
            }
        }
        assertThat(tableOf).hasSizeGreaterThan(100_000);
    }

    @Test
    void longNamesAreCutAndStillDiffer() {
        String table = "t".repeat(63);
        String name = ConstraintNames.ofSchema("ix", table, List.of("a"));
        assertThat(name).hasSize(63).isNotEqualTo(ConstraintNames.ofSchema("ix", table, List.of("b")));
        assertThat(ConstraintNames.ofSchema("ix", "ü".repeat(31), List.of("a"))
                        .getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .hasSizeLessThanOrEqualTo(63);
    }

    @Test
    void theRuntimeHasTheSameRules() throws ReflectiveOperationException {
        Class<?> runtime = Class.forName("io.doctable.dialect.ConstraintNames");
        for (String rule : List.of("ofTable", "ofSchema")) {
            Method theirs = runtime.getDeclaredMethod(rule, String.class, String.class, List.class);
            theirs.setAccessible(true);
            Method ours = ConstraintNames.class.getMethod(rule, String.class, String.class, List.class);
            for (String table : List.of("a", "a_b", "_a", "a__b", "a_", "T".repeat(63), "ä".repeat(30), "x y")) {
                for (List<String> columns :
                        List.of(List.of("c"), List.of("b_c"), List.of("b", "c"), List.of("_b"), List.of("c_", "d"))) {
                    assertThat(theirs.invoke(null, "ix", table, columns))
                            .isEqualTo(ours.invoke(null, "ix", table, columns));
                }
            }
        }
    }

    private static List<String> words(String letters, int longest) {
        List<String> words = new ArrayList<>();
        List<String> last = List.of("");
        for (int length = 1; length <= longest; length++) {
            List<String> next = new ArrayList<>();
            for (String word : last) {
                letters.chars().forEach(letter -> next.add(word + (char) letter));
            }
            words.addAll(next);
            last = next;
        }
        return words;
    }
}
