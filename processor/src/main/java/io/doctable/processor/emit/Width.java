package io.doctable.processor.emit;

import java.util.regex.Pattern;

/** How many characters a piece of code takes, about, for deciding where its lines break. */
final class Width {
    private static final Pattern PACKAGES = Pattern.compile("(?:[a-z_][A-Za-z0-9_]*\\.)+(?=[A-Z])");

    private Width() {}

    /** The width of a type or an expression, its types imported. */
    static int of(Object code) {
        return PACKAGES.matcher(code.toString()).replaceAll("").length();
    }
}
