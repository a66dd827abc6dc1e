package io.doctable.benchmarks.run;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** How a further JVM with the class path of this one is started. */
public final class JavaCommand {
    private JavaCommand() {}

    /**
     * Returns a process that is not started yet; what it writes to its standard error is shown.
     *
     * @param options for the JVM
     */
    public static ProcessBuilder of(List<String> options, Class<?> main, String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("--enable-native-access=ALL-UNNAMED");
        command.add("-Dorg.jboss.logging.provider=slf4j"); // Hibernate logs to the console otherwise
        command.addAll(options);
        command.add("-cp");
        command.add(System.getProperty("java.class.path"));
        command.add(main.getName());
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
    }
}
