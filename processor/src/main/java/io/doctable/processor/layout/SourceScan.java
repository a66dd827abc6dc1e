package io.doctable.processor.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds where a piece of Java may be broken: outside its literals, by the number of open brackets. Those of type arguments
 * count too.
 */
final class SourceScan {
    private static final int LITERAL = Integer.MAX_VALUE;

    private final String text;
    /** For each character the number of brackets around it; for a bracket, those around the pair. */
    private final int[] depth;

    private final int open;

    SourceScan(String text) {
        this.text = text;
        this.depth = new int[text.length()];
        int brackets = 0;
        for (int at = 0; at < depth.length; at++) {
            if (text.charAt(at) == '"') {
                int close = closing(at);
                while (at < close) {
                    depth[at++] = LITERAL;
                }
                depth[at] = LITERAL;
            } else {
                brackets -= isClosing(at) ? 1 : 0;
                depth[at] = brackets;
                brackets += isOpening(at) ? 1 : 0;
            }
        }
        this.open = brackets;
    }

    private int closing(int quote) {
        int at = quote + 1;
        while (text.charAt(at) != '"') {
            at += text.charAt(at) == '\\' ? 2 : 1;
        }
        return at;
    }

    private boolean isOpening(int at) {
        return "({[".indexOf(text.charAt(at)) >= 0 || (text.charAt(at) == '<' && isBracket(at));
    }

    private boolean isClosing(int at) {
        return ")}]".indexOf(text.charAt(at)) >= 0 || (text.charAt(at) == '>' && isBracket(at));
    }

    /** Comparisons, shifts and arrows follow a blank or a minus, the brackets of type arguments do not. */
    private boolean isBracket(int at) {
        return (at > 0 && " -<".indexOf(text.charAt(at - 1)) < 0) || text.startsWith("<>", at - 1);
    }

    /** How many brackets stay open at the end. */
    int open() {
        return open;
    }

    /** Where the brackets begin that close what an earlier line opened; the text's length if there are none. */
    int surplus() {
        for (int at = 0; at < depth.length; at++) {
            if (depth[at] < 0) {
                return at;
            }
        }
        return depth.length;
    }

    /** Where one of these words stands inside so many brackets, the beginning excepted. */
    List<Integer> find(int brackets, String... words) {
        List<Integer> found = new ArrayList<>();
        for (int at = 1; at < depth.length; at++) {
            for (String word : words) {
                if (depth[at] == brackets && text.startsWith(word, at)) {
                    found.add(at);
                }
            }
        }
        return found;
    }
}
