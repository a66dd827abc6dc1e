package io.doctable.examples.corpus;

import java.io.PrintStream;
import java.util.Locale;

/** Writes the progress of the work to the error stream, line by line. */
final class Progress {
    private static final int FILES_PER_LINE = 100;

    private final PrintStream err;
    private final boolean quiet;

    Progress(PrintStream err, boolean quiet) {
        this.err = err;
        this.quiet = quiet;
    }

    /** So many of the files are read; not every call prints a line. */
    void read(int files, int of) {
        if (files % FILES_PER_LINE == 0 || files == of) {
            say("read %,d of %,d files", files, of);
        }
    }

    /** A file is left out. */
    void skipped(String path, String reason) {
        say("skipped %s: %s", path, reason);
    }

    private void say(String format, Object... values) {
        if (!quiet) {
            err.println(String.format(Locale.ROOT, format, values));
        }
    }
}
