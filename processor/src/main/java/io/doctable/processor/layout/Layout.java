package io.doctable.processor.layout;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Brings JavaPoet's output to the layout that people write. No literal of ours spans lines, and none holds a line's
 * beginning or end, so what is matched here is never a text of the user's.
 */
public final class Layout {
    private static final Pattern COMMENT =
            Pattern.compile("^( *)/\\*\\*\\n\\1 \\* ([^\\n]+)\\n\\1 \\*/$", Pattern.MULTILINE);
    /** A line of the head of a method that goes on in the next line. */
    private static final Pattern BROKEN_HEAD =
            Pattern.compile("^( *(?:public|protected|private|static|final) [^\\n=;{\"]*)\\n +", Pattern.MULTILINE);

    private static final Pattern EMPTY_BODY =
            Pattern.compile("(\\(\\)|interface \\S+) \\{\\n +\\}$", Pattern.MULTILINE);
    private static final Pattern FIELD_GAP =
            Pattern.compile("^( +(private(?! static)|static final long) [^\\n]*;\\n)\\n(?= +\\2 )", Pattern.MULTILINE);
    private static final Pattern TRAILING_BLANKS = Pattern.compile("(?<! ) ++$", Pattern.MULTILINE);

    private Layout() {}

    /**
     * The text with short comments, heads of methods and empty bodies on one line, no lines between the fields of a value,
     * and long lines broken.
     */
    public static String of(String text) {
        String comments = COMMENT.matcher(text).replaceAll(Layout::comment);
        String heads = TRAILING_BLANKS.matcher(comments).replaceAll("");
        while (BROKEN_HEAD.matcher(heads).find()) {
            heads = BROKEN_HEAD.matcher(heads).replaceAll(Layout::head);
        }
        String bodies = EMPTY_BODY.matcher(heads).replaceAll("$1 {}");
        return LineBreaks.in(FIELD_GAP.matcher(bodies).replaceAll("$1"));
    }

    private static String comment(MatchResult found) {
        String line = found.group(1) + "/** " + found.group(2) + " */";
        return quoted(line.length() <= LineBreaks.WIDTH ? line : found.group());
    }

    private static String head(MatchResult found) {
        return quoted(found.group(1).endsWith("(") ? found.group(1) : found.group(1) + " ");
    }

    private static String quoted(String text) {
        return Matcher.quoteReplacement(text);
    }
}
