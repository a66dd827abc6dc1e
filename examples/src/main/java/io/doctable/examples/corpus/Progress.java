package io.doctable.examples.corpus;

import java.io.Console;
import java.io.PrintStream;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Shows the progress of the work on the error stream: as a bar on a terminal, line by line elsewhere. */
final class Progress {
    private static final int FILES_PER_LINE = 100;
    private static final int BAR = 30;

    private final PrintStream err;
    private final boolean quiet;
    private final boolean terminal;

    private int files;
    private int allFiles;
    private long committed;
    private long sent;

    Progress(PrintStream err, boolean quiet) {
        this(err, quiet, err == System.err && isTerminal(System.console()));
    }

    Progress(PrintStream err, boolean quiet, boolean terminal) {
        this.err = err;
        this.quiet = quiet;
        this.terminal = terminal;
    }

    /** So many of the files are read; not every call prints a line. */
    void read(int done, int of) {
        files = done;
        allFiles = of;
        if (terminal) {
            draw();
        } else if (done % FILES_PER_LINE == 0 || done == of) {
            say("read %,d of %,d files", done, of);
        }
    }

    /** So many rows of the current bulk insert are sent. */
    void stored(long rows) {
        sent = rows;
        draw();
    }

    /** The current bulk insert is committed. */
    void committed() {
        committed += sent;
        sent = 0;
        draw();
    }

    /** All work is done. */
    void done() {
        if (terminal && !quiet && allFiles > 0) {
            err.println();
        }
    }

    /** A file is left out. */
    void skipped(String path, String reason) {
        say((terminal ? "\r" + " ".repeat(bar().length()) + "\r" : "") + "skipped %s: %s", path, reason);
        draw();
    }

    private void draw() {
        if (terminal && !quiet && allFiles > 0) {
            err.print("\r" + bar());
            err.flush();
        }
    }

    private String bar() {
        int filled = allFiles == 0 ? 0 : (int) ((long) BAR * files / allFiles);
        return String.format(
                Locale.ROOT,
                "[%s%s] %,d of %,d files, %,d occurrences",
                "#".repeat(filled),
                "-".repeat(BAR - filled),
                files,
                allFiles,
                committed + sent);
    }

    private void say(String format, Object... values) {
        if (!quiet) {
            err.println(String.format(Locale.ROOT, format, values));
        }
    }

    /** From JDK 22 on there is a console also where the output goes to a file; only then can it be asked. */
    private static boolean isTerminal(@Nullable Console console) {
        if (console == null) {
            return false;
        }
        try {
            return Boolean.TRUE.equals(Console.class.getMethod("isTerminal").invoke(console));
        } catch (NoSuchMethodException e) {
            return true;
        } catch (ReflectiveOperationException e) {
            return false;
        }
    }
}
