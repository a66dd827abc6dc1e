package io.doctable.processor.emit;

import java.util.regex.Pattern;

/**
 * Brings JavaPoet's output to the layout that people write. No literal of ours spans lines, and none holds a line's
 * beginning or end, so what is matched here is never a text of the user's.
 */
final class Layout {
    private static final Pattern ONE_LINE_COMMENT =
            Pattern.compile("^( *)/\\*\\*\\n\\1 \\* (.{1,110})\\n\\1 \\*/$", Pattern.MULTILINE);
    private static final Pattern BROKEN_THROWS = Pattern.compile("\\) throws\\n +SQLException \\{$", Pattern.MULTILINE);
    private static final Pattern EMPTY_BODY = Pattern.compile("\\(\\) \\{\\n +\\}$", Pattern.MULTILINE);

    private static final Pattern TRAILING_BLANKS = Pattern.compile(" +$", Pattern.MULTILINE);

    private Layout() {}

    /** The text with short comments, {@code throws} and empty bodies on one line. */
    static String of(String text) {
        String comments = ONE_LINE_COMMENT.matcher(text).replaceAll("$1/** $2 */");
        String heads = BROKEN_THROWS.matcher(comments).replaceAll(") throws SQLException {");
        String bodies = EMPTY_BODY.matcher(heads).replaceAll("() {}");
        return TRAILING_BLANKS.matcher(bodies).replaceAll("");
    }
}
