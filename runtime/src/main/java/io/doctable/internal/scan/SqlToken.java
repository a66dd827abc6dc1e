package io.doctable.internal.scan;

import java.util.Locale;

/**
 * A piece of SQL that means something; blanks and comments are none.
 *
 * @param kind what it is
 * @param start the index of its first character
 * @param end the index after its last one
 * @param text it, as it stands there
 */
public record SqlToken(Kind kind, int start, int end, String text) {
    /** What a piece of SQL can be. */
    public enum Kind {
        /** A keyword or a plain name. */
        WORD,
        /** A quoted name. */
        NAME,
        /** A text or a number. */
        LITERAL,
        /** {@code :name}. */
        NAMED,
        /** {@code ?}. */
        POSITIONAL,
        /** A parameter in the database's own writing. */
        FOREIGN,
        /** Anything else, character by character. */
        SYMBOL
    }

    /** Whether it is that keyword, given in capitals. */
    public boolean isWord(String word) {
        return kind == Kind.WORD && text.equalsIgnoreCase(word);
    }

    public boolean isSymbol(char symbol) {
        return kind == Kind.SYMBOL && text.charAt(0) == symbol;
    }

    boolean isParameter() {
        return kind == Kind.NAMED || kind == Kind.POSITIONAL;
    }

    /** The keyword in capitals; empty for what is none. */
    public String word() {
        return kind == Kind.WORD ? text.toUpperCase(Locale.ROOT) : "";
    }

    /** The name in small letters, without its quotes; empty for what is none. */
    public String name() {
        String bare = kind == Kind.WORD ? text : kind == Kind.NAME ? text.substring(1, text.length() - 1) : "";
        return bare.toLowerCase(Locale.ROOT);
    }
}
