package io.doctable.processor.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Splits an SQL expression into words, names, texts and symbols, as far as all databases agree on them. There it finds the
 * same tokens as the scanner of the runtime; a test compares the two.
 */
final class SqlTokens {
    private static final String WORD_START = "A-Za-z_\\x{80}-\\x{10FFFF}";
    private static final String WORD_PART = WORD_START + "0-9$";
    private static final Pattern TOKEN = Pattern.compile(
            "(?<text>[xX]?'(?:[^']|'')*')|(?<word>[" + WORD_START + "][" + WORD_PART + "]*)"
                    + "|\"(?<name>(?:[^\"]|\"\")*)\""
                    + "|(?<number>0[xX][" + WORD_PART + ".]*|\\.?[0-9](?:[eE][+-]|[" + WORD_PART + ".])*)"
                    + "|(?<symbol>::|:=|\\?\\?|--|/\\*|[^\\x00- ])",
            Pattern.DOTALL);

    /** The fault of a text that holds a query. */
    static final String QUERY = "contains a query";

    private SqlTokens() {}

    /** What a token is. */
    enum Kind {
        /** A key word, or a name without quotes. */
        WORD,
        /** A name in double quotes. */
        NAME,
        /** A text in single quotes. */
        TEXT,
        /** A number. */
        NUMBER,
        /** Anything else: one character, {@code ::}, or what begins a comment. */
        SYMBOL
    }

    /**
     * A token.
     *
     * @param kind what it is
     * @param text its text, a name without its quotes
     */
    record Token(Kind kind, String text) {}

    /** Returns the tokens of an expression. */
    static List<Token> of(String sql) {
        List<Token> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(sql);
        while (matcher.find()) {
            if (matcher.group("word") != null) {
                tokens.add(new Token(Kind.WORD, matcher.group("word")));
            } else if (matcher.group("name") != null) {
                tokens.add(new Token(Kind.NAME, matcher.group("name").replace("\"\"", "\"")));
            } else if (matcher.group("text") != null) {
                tokens.add(new Token(Kind.TEXT, matcher.group("text")));
            } else if (matcher.group("number") != null) {
                tokens.add(new Token(Kind.NUMBER, matcher.group("number")));
            } else {
                tokens.add(new Token(Kind.SYMBOL, matcher.group("symbol")));
            }
        }
        return tokens;
    }

    /** Returns the expression with other text in the place of some tokens, which are counted from 0. */
    static String replace(String sql, IntFunction<Optional<String>> replacement) {
        StringBuilder replaced = new StringBuilder();
        Matcher matcher = TOKEN.matcher(sql);
        for (int i = 0; matcher.find(); i++) {
            String token = replacement.apply(i).orElse(matcher.group());
            matcher.appendReplacement(replaced, Matcher.quoteReplacement(token));
        }
        return matcher.appendTail(replaced).toString();
    }

    /** Returns why the text is not one whole expression, or empty. */
    static Optional<String> faultOf(String sql) {
        if (sql.indexOf('\0') >= 0) {
            return Optional.of("contains a NUL character");
        }
        int depth = 0;
        String before = "";
        for (Token token : of(sql)) {
            if (token.kind() == Kind.WORD && token.text().equalsIgnoreCase("select") && !before.equals(".")) {
                return Optional.of(QUERY);
            }
            before = token.text();
            String symbol = token.kind() == Kind.SYMBOL ? token.text() : "";
            depth += symbol.equals("(") ? 1 : symbol.equals(")") ? -1 : 0;
            if (depth < 0) {
                return Optional.of("closes a parenthesis that it did not open");
            }
            if (symbol.equals(";")) {
                return Optional.of("contains a semicolon");
            }
            // A backslash may escape a quote on one database and not on another: then quotes cannot be counted.
            if ((symbol.equals("'") || symbol.equals("\"")) && sql.indexOf('\\') < 0) {
                return Optional.of("has an unclosed quote");
            }
            if (symbol.equals("--") || symbol.equals("/*")) {
                return Optional.of("contains a comment");
            }
        }
        return depth == 0 ? Optional.empty() : Optional.of("has an unclosed parenthesis");
    }
}
