package io.doctable.processor.code;

import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Texts of the user's as Java source: ASCII only, and nothing in them can end the literal or the line. */
public final class StringLiteral {
    /** A constant of a class file has at most 65,535 bytes; a char takes at most three. */
    private static final int LONGEST = 20_000;

    private StringLiteral() {}

    /** An expression of that text; of a very long one, of its parts joined at run time. */
    public static CodeBlock of(String text) {
        if (text.length() <= LONGEST) {
            return CodeBlock.of("$L", quoted(text));
        }
        List<CodeBlock> parts = new ArrayList<>();
        for (int from = 0; from < text.length(); from += LONGEST) {
            parts.add(CodeBlock.of("$L", quoted(text.substring(from, Math.min(from + LONGEST, text.length())))));
        }
        return CodeBlock.of("$T.join($L, $L)", String.class, quoted(""), CodeBlock.join(parts, ", "));
    }

    /** A constant of that text, for annotations: one that stood in an annotation before, and so is short enough. */
    static CodeBlock constant(String text) {
        return CodeBlock.of("$L", quoted(text));
    }

    /** The texts as expressions, with commas between them. */
    public static CodeBlock all(List<String> texts) {
        return texts.stream().map(StringLiteral::of).collect(CodeBlock.joining(", "));
    }

    /**
     * One literal. A control character becomes an octal escape, never a Unicode one, which javac would turn into the
     * character itself before it looks for the literal's end.
     */
    private static String quoted(String text) {
        String literal = text.chars().mapToObj(c -> escaped((char) c)).collect(Collectors.joining("", "\"", "\""));
        // Between Unicode escapes of half characters javac 17 miscounts a doubled backslash.
        boolean ascii = text.chars().allMatch(c -> c < 128);
        return ascii ? literal : literal.replace("\\\\", "\\134");
    }

    private static String escaped(char c) {
        return switch (c) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default -> {
                if (c < ' ' || c == 127) {
                    yield String.format("\\%03o", (int) c);
                }
                yield c < 127 ? String.valueOf(c) : String.format("\\u%04x", (int) c);
            }
        };
    }
}
