package io.doctable.internal.scan;

import java.util.Locale;

/**
 * A piece of SQL. Blanks and comments are not tokens.
 *
 * @param kind what it is
 * @param start the index of its first character
 * @param end the index after its last character
 * @param text its text in the SQL
 */
public record SqlToken(Kind kind, int start, int end, String text) {
    /** The kinds of tokens. */
    public enum Kind {
        /** A keyword, or a name without quotes. */
        WORD,
        /** A quoted name. */
        NAME,
        /** A text or binary literal. */
        TEXT,
        /** A number. */
        NUMBER,
        /** {@code :name}. */
        NAMED,
        /** {@code ?}. */
        POSITIONAL,
        /** A parameter in the database's own syntax. */
        FOREIGN,
        /** Anything else: one character, {@code ::}, {@code :=} or {@code ??}. */
        SYMBOL
    }

    /** Returns whether it is this keyword, in any case, or this symbol. */
    public boolean is(String wordOrSymbol) {
        return (kind == Kind.WORD || kind == Kind.SYMBOL) && text.equalsIgnoreCase(wordOrSymbol);
    }

    /** Returns whether it is a name, or a keyword. */
    public boolean isName() {
        return kind == Kind.WORD || kind == Kind.NAME;
    }

    boolean isParameter() {
        return kind == Kind.NAMED || kind == Kind.POSITIONAL;
    }

    /** Returns the keyword in capitals; empty for other tokens. */
    public String word() {
        return kind == Kind.WORD ? text.toUpperCase(Locale.ROOT) : "";
    }

    /** Returns the name in lower case, without its quotes; empty for other tokens. */
    public String name() {
        return isName() ? unquoted().toLowerCase(Locale.ROOT) : "";
    }

    /** Returns the name or text without its quotes; the text of any other token. */
    public String unquoted() {
        char quote = text.charAt(0);
        if (kind == Kind.NAME && quote == '[') {
            return text.substring(1, text.length() - 1);
        }
        boolean quoted = kind == Kind.NAME || (kind == Kind.TEXT && quote == '\'');
        return quoted ? text.substring(1, text.length() - 1).replace("" + quote + quote, "" + quote) : text;
    }

    /** Returns a text that is the same for each spelling of the same token. */
    String canonical() {
        boolean exact = kind == Kind.TEXT && text.charAt(0) == '\'';
        return exact ? text : isName() ? name() : text.toLowerCase(Locale.ROOT);
    }
}
