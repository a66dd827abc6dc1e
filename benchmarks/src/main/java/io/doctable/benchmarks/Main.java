package io.doctable.benchmarks;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The program: measures, writes the page, or shows how. */
@Command(
        name = "benchmarks",
        mixinStandardHelpOptions = true,
        description = "Measures DocTable beside JDBC and other libraries.",
        subcommands = {MeasureCommand.class, PageCommand.class, CompileCommand.class, JmhCommand.class})
public final class Main {
    /** The arguments may come as one text, which Maven cannot split. */
    public static void main(String[] arguments) {
        String[] words = String.join(" ", arguments).trim().split("\\s+");
        System.exit(new CommandLine(new Main())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .execute(words));
    }
}
