package io.doctable.examples.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenizerTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            Hello, World!             | hello world
            don't 'quoted' O’Neill's  | don't quoted o'neill's
            snake_case and-dashes     | snake case and dashes
            ÉCOLE e\u0301cole         | école école
            Straße ΑΘΗΝΑ Москва       | straße αθηνα москва
            हिन्दी                      | हिन्दी
            東京 to Kyōto              | 東 京 to kyōto
            v2 2026 0x1F 3.14         | v2 0x1f
            \uD835\uDC00\uD835\uDC01  | \uD835\uDC00\uD835\uDC01
            """)
    void wordsAreRunsOfLettersOfAnyScript(String text, String words) {
        assertThat(Tokenizer.tokens(text)).extracting(Token::word).containsExactly(words.split(" "));
    }

    @Test
    void tokensKnowTheirLine() {
        assertThat(Tokenizer.tokens("one\r\n\r\ntwo three\nfour"))
                .containsExactly(new Token("one", 1), new Token("two", 3), new Token("three", 3), new Token("four", 4));
    }

    @Test
    void anEmptyTextHasNoWords() {
        assertThat(Tokenizer.tokens("")).isEmpty();
        assertThat(Tokenizer.tokens(" 12 -- '' \n")).isEmpty();
    }

    @Test
    void termsAreGroupedWithTheLinesOfEveryOccurrence() {
        assertThat(Tokenizer.linesByTerm(Tokenizer.tokens("Row by row.\nThe row is a table row: row")))
                .containsOnlyKeys("row", "table")
                .containsEntry("row", List.of(1, 1, 2, 2, 2))
                .containsEntry("table", List.of(2));
    }

    @Test
    void stopWordsAndEndlessRunsAreNoTerms() {
        assertThat(Tokenizer.isTerm("the")).isFalse();
        assertThat(Tokenizer.isTerm("x".repeat(65))).isFalse();
        assertThat(Tokenizer.isTerm("x".repeat(64))).isTrue();
    }
}
