package io.doctable.examples.corpus;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Takes texts apart into words: runs of letters, digits and marks of any script that hold at least one letter, with
 * apostrophes inside; an ideograph is a word of its own.
 */
final class Tokenizer {
    /** Too common to tell one text from another; they count as words but are no terms. */
    private static final Set<String> STOP_WORDS = Set.of("""
            a an and are as at be been but by can do does for from had has have he her his i if in into is it its no \
            not of on or our she so than that the their them then there these they this to was we were what when \
            which who will with would you your""".split(" "));

    private Tokenizer() {}

    /** The words of a text, in order. */
    static List<Token> tokens(String text) {
        List<Token> tokens = new ArrayList<>();
        int number = 0;
        for (Iterator<String> lines = text.lines().iterator(); lines.hasNext(); ) {
            number++;
            // An é may be one code point or two; only one of them would be found by a search.
            addTokens(Normalizer.normalize(lines.next(), Normalizer.Form.NFC), number, tokens);
        }
        return tokens;
    }

    private static void addTokens(String line, int number, List<Token> tokens) {
        int at = 0;
        while (at < line.length()) {
            int end = endOfWord(line, at);
            if (end == at) {
                at += Character.charCount(line.codePointAt(at));
                continue;
            }
            String word = line.substring(at, end);
            if (word.codePoints().anyMatch(Character::isLetter)) {
                tokens.add(new Token(word.toLowerCase(Locale.ROOT).replace('’', '\''), number));
            }
            at = end;
        }
    }

    /** The terms among the tokens, each with the line of every occurrence. */
    static Map<String, List<Integer>> linesByTerm(List<Token> tokens) {
        Map<String, List<Integer>> lines = new LinkedHashMap<>();
        for (Token token : tokens) {
            if (isTerm(token.word())) {
                lines.computeIfAbsent(token.word(), word -> new ArrayList<>()).add(token.line());
            }
        }
        return lines;
    }

    /** Whether documents are indexed by this word. */
    static boolean isTerm(String word) {
        return !STOP_WORDS.contains(word) && word.codePointCount(0, word.length()) <= Term.LONGEST;
    }

    /** Where the word that begins here ends; the same place when none begins here. */
    private static int endOfWord(String text, int start) {
        int at = start;
        while (at < text.length()) {
            int codePoint = text.codePointAt(at);
            int next = at + Character.charCount(codePoint);
            if (Character.isIdeographic(codePoint)) {
                return at == start ? next : at;
            }
            boolean joins = isApostrophe(codePoint) && at > start && startsWithLetter(text, next);
            if (!joins && !isPartOfWord(codePoint)) {
                return at;
            }
            at = next;
        }
        return at;
    }

    private static boolean isPartOfWord(int codePoint) {
        return Character.isLetterOrDigit(codePoint)
                || Character.getType(codePoint) == Character.NON_SPACING_MARK
                || Character.getType(codePoint) == Character.COMBINING_SPACING_MARK;
    }

    private static boolean isApostrophe(int codePoint) {
        return codePoint == '\'' || codePoint == '’';
    }

    private static boolean startsWithLetter(String text, int at) {
        return at < text.length() && Character.isLetter(text.codePointAt(at));
    }
}
