package io.doctable.testing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A JVM that runs a test's own {@code main}. */
public final class ChildJvm {
    private ChildJvm() {}

    /** Starts it; its input stream has what it writes to standard output and to standard error. */
    public static Process start(Class<?> main, String... arguments) throws IOException {
        return new ProcessBuilder(command(main, arguments))
                .redirectErrorStream(true)
                .start();
    }

    /** Returns the command that starts it. */
    public static List<String> command(Class<?> main, String... arguments) {
        String own = main.getProtectionDomain().getCodeSource().getLocation().getPath();
        String path = Stream.concat(
                        Stream.of(own),
                        Stream.of("java.class.path", "jdk.module.path", "surefire.test.class.path")
                                .map(System::getProperty))
                .filter(each -> each != null && !each.isEmpty())
                .collect(Collectors.joining(System.getProperty("path.separator")));
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                path,
                main.getName()));
        command.addAll(List.of(arguments));
        return command;
    }
}
