package io.doctable.examples.corpus;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** What one run of the program gave. */
record ProgramRun(int exitCode, String out, String err) {

    /** Runs it inside this JVM. */
    static ProgramRun here(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = CorpusIndex.run(
                arguments,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        return new ProgramRun(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** Runs it in a JVM of its own, as a user does. */
    static ProgramRun inItsOwnJvm(Path scratch, String... arguments) throws IOException, InterruptedException {
        return inItsOwnJvm(List.of(), Map.of(), scratch, arguments);
    }

    /** Runs it in a JVM of its own that a command launches, with further environment variables. */
    static ProgramRun inItsOwnJvm(
            List<String> launcher, Map<String, String> environment, Path scratch, String... arguments)
            throws IOException, InterruptedException {
        Path out = scratch.resolve("out.txt");
        Path err = scratch.resolve("err.txt");
        Process process = start(launcher, environment, out.toFile(), err.toFile(), arguments);
        try {
            if (!process.waitFor(2, TimeUnit.MINUTES)) {
                throw new IOException("the program did not end: " + Files.readString(err));
            }
        } finally {
            process.destroyForcibly();
        }
        return new ProgramRun(process.exitValue(), Files.readString(out), Files.readString(err));
    }

    /** Starts it in a JVM of its own. */
    static Process start(File out, File err, String... arguments) throws IOException {
        return start(List.of(), Map.of(), out, err, arguments);
    }

    private static Process start(
            List<String> launcher, Map<String, String> environment, File out, File err, String... arguments)
            throws IOException {
        List<String> command = new ArrayList<>(launcher);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(
                "--enable-native-access=ALL-UNNAMED",
                "-Dfile.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                CorpusIndex.class.getName()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectOutput(out).redirectError(err);
        builder.environment().putAll(environment);
        return builder.start();
    }
}
