package io.doctable.processor;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A JDK: the one that runs the tests, or another one.
 *
 * @param home its folder
 * @param version its major version
 */
record Jdk(Path home, int version) {
    private static final Pattern VERSION = Pattern.compile("JAVA_VERSION=\"(\\d+)[^\"]*\"");

    /** The JDK that runs the tests. */
    static Jdk running() {
        return new Jdk(
                Path.of(System.getProperty("java.home")), Runtime.version().feature());
    }

    /** Finds the newest JDK of at least that version beside the running one, or in the system's folder of them. */
    static Optional<Jdk> find(int least) throws IOException {
        List<Jdk> found = new ArrayList<>();
        Path running = Path.of(System.getProperty("java.home"));
        for (Path parent : List.of(running.getParent(), Path.of("/usr/lib/jvm"))) {
            if (Files.isDirectory(parent)) {
                try (Stream<Path> homes = Files.list(parent)) {
                    homes.flatMap(home -> read(home).stream()).forEach(found::add);
                }
            }
        }
        return found.stream()
                .filter(jdk ->
                        jdk.version >= least && jdk.version != Runtime.version().feature())
                .max(Comparator.comparingInt(Jdk::version));
    }

    private static Optional<Jdk> read(Path home) {
        Path release = home.resolve("release");
        if (!Files.isExecutable(home.resolve("bin/javac")) || !Files.exists(release)) {
            return Optional.empty();
        }
        try {
            Matcher version = VERSION.matcher(Files.readString(release));
            return version.find() ? Optional.of(new Jdk(home, Integer.parseInt(version.group(1)))) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Runs its javac with our processor over some sources; returns what it printed, empty for nothing. */
    String compile(List<Path> sources, Path output, List<Path> classPath, String... options)
            throws IOException, InterruptedException {
        Files.createDirectories(output);
        String tests = System.getProperty("java.class.path");
        List<String> arguments =
                new ArrayList<>(List.of("-proc:full", "-d", output.toString(), "-s", output.toString()));
        StringBuilder path = new StringBuilder(tests);
        classPath.forEach(entry -> path.append(File.pathSeparatorChar).append(entry));
        arguments.addAll(List.of("-cp", path.toString(), "-processorpath", tests));
        arguments.addAll(List.of(options));
        arguments.addAll(List.of("-processor", DocTableProcessor.class.getName()));
        sources.forEach(source -> arguments.add(source.toString()));
        return javac(arguments, output.resolveSibling(output.getFileName() + ".log"));
    }

    /** Runs its javac; returns what it printed, empty for nothing. */
    String javac(List<String> arguments, Path log) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(home.resolve("bin/javac").toString()));
        command.addAll(arguments);
        Process javac = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        javac.waitFor();
        return Files.readString(log);
    }
}
