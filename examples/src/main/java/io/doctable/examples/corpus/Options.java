package io.doctable.examples.corpus;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * What the user asked for.
 *
 * @param folder the folder to index
 * @param url the database that holds the index
 * @param words the words to search for; none for no search
 * @param rows how many lines each list of the report has at most
 * @param quiet whether only the report and errors are printed
 * @param help whether the user only wants to know how to call the program
 */
record Options(Path folder, String url, List<String> words, int rows, boolean quiet, boolean help) {
    private static final List<String> NAMES = List.of("--url", "--rows", "--quiet", "--help");
    private static final int USUAL_ROWS = 15;

    /** How to call the program. */
    static String help(Surroundings here) {
        return """
                Indexes the text files of a folder into a database and reports on them: documents and words, the most
                frequent terms, the terms that mark each document, and a search. A second run only looks at what changed.

                usage: corpus-index [options] [folder [word ...]]

                  folder       the folder to index; default: %s
                  word ...     words to search for in its documents
                  --url URL    the database, as in sqlite:///corpus.db or postgresql://user:password@host/database;
                               default: %s
                  --rows N     how many lines each list of the report has at most; default: %d
                  --quiet      no progress, only the report
                  --help       this text

                with Maven, in the repository:
                  mvn -q compile exec:java -Dexec.args=". transaction rollback"

                exit code: 0 done, 1 failed on the way, 2 nothing done (wrong option, folder or database)
                """.formatted(here.folder(), here.url(), USUAL_ROWS);
    }

    /**
     * Reads the program's arguments.
     *
     * @param here what is used where the arguments say nothing
     * @throws UsageException if an option is unknown or its value is missing or wrong
     */
    static Options parse(String[] arguments, Surroundings here) throws UsageException {
        Deque<String> left = new ArrayDeque<>();
        for (String argument : arguments) {
            int equals = argument.startsWith("--url=") || argument.startsWith("--rows=") ? argument.indexOf('=') : -1;
            if (equals > 0) {
                left.add(argument.substring(0, equals));
            }
            left.add(argument.substring(equals + 1));
        }
        List<String> words = new ArrayList<>();
        String url = here.url();
        int rows = USUAL_ROWS;
        boolean quiet = false;
        boolean help = false;
        while (!left.isEmpty()) {
            String argument = left.remove();
            switch (argument) {
                case "--url" -> url = valueOf(argument, left);
                case "--rows" -> rows = positive(argument, valueOf(argument, left));
                case "--quiet" -> quiet = true;
                case "--help" -> help = true;
                default -> words.add(notAnOption(argument));
            }
        }
        Path folder = words.isEmpty() ? here.folder() : path(words.remove(0));
        return new Options(folder, url, List.copyOf(words), rows, quiet, help);
    }

    private static String valueOf(String option, Deque<String> left) throws UsageException {
        String value = left.poll();
        if (value == null || value.isBlank() || value.startsWith("--")) {
            throw new UsageException(option + " needs a value after it; see --help");
        }
        return value;
    }

    private static int positive(String option, String value) throws UsageException {
        // Nine digits always fit an int.
        if (!value.matches("0*[1-9][0-9]{0,8}")) {
            throw new UsageException(option + " needs a number from 1 to 999999999, not \"" + value + "\"");
        }
        return Integer.parseInt(value);
    }

    private static String notAnOption(String argument) throws UsageException {
        if (argument.startsWith("-")) {
            String advice = DidYouMean.nearest(argument, NAMES)
                    .map(name -> "did you mean " + name + "?")
                    .orElse("see --help");
            throw new UsageException("unknown option " + argument + "; " + advice);
        }
        return argument;
    }

    private static Path path(String text) throws UsageException {
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw new UsageException("no folder can have this name: " + e.getMessage());
        }
    }
}
