package io.doctable.examples.corpus;

import java.util.Locale;

/** What the name of a file says about its content. */
final class FileKind {
    private FileKind() {}

    /** The ending of the file's name in lower case and without its dot, or {@code "(none)"}. */
    static String of(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        return dot <= 0 || dot == name.length() - 1
                ? "(none)"
                : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }
}
