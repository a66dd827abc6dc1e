package io.doctable.processor;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/**
 * One run of javac with our processor over a folder of sources.
 *
 * @param folder the folder with the sources
 * @param output where classes and generated sources went
 * @param diagnostics what javac and the processors said
 * @param console what javac printed past its diagnostics, such as a stack trace
 */
record Compilation(Path folder, Path output, List<Diagnostic<? extends JavaFileObject>> diagnostics, String console) {

    /** Compiles the sources of a folder against classes compiled earlier. */
    static Compilation of(Path folder, Path output, List<Path> classPath, List<String> options) {
        return of(folder, output, classPath, options, List.of(new DocTableProcessor()));
    }

    /** Compiles with these processors. */
    static Compilation of(
            Path folder, Path output, List<Path> classPath, List<String> options, List<Processor> processors) {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> collector = new DiagnosticCollector<>();
        StringWriter console = new StringWriter();
        try (StandardJavaFileManager files = javac.getStandardFileManager(collector, Locale.ROOT, null)) {
            Files.createDirectories(output);
            files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(output));
            files.setLocationFromPaths(StandardLocation.SOURCE_OUTPUT, List.of(output));
            List<Path> wholePath = new ArrayList<>(classPath);
            for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
                wholePath.add(Path.of(entry));
            }
            files.setLocationFromPaths(StandardLocation.CLASS_PATH, wholePath);
            JavaCompiler.CompilationTask task = javac.getTask(
                    console, files, collector, options, null, files.getJavaFileObjectsFromPaths(sourcesIn(folder)));
            task.setLocale(Locale.ROOT);
            task.setProcessors(processors);
            task.call();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Compilation(folder, output, collector.getDiagnostics(), console.toString());
    }

    /** Returns each diagnostic in one line, {@code File.java:line:column: kind: first line}, in javac's order. */
    List<String> lines() {
        return diagnostics.stream().map(this::line).toList();
    }

    /**
     * Returns each diagnostic as {@link #lines} does, those of ours with all lines of the message: javac's own further
     * lines differ between its versions.
     */
    List<String> messages() {
        return diagnostics.stream()
                .flatMap(diagnostic -> Stream.concat(Stream.of(line(diagnostic)), more(diagnostic)))
                .toList();
    }

    private static Stream<String> more(Diagnostic<? extends JavaFileObject> diagnostic) {
        String message = diagnostic.getMessage(Locale.ROOT);
        return message.startsWith("[DT") ? message.lines().skip(1) : Stream.of();
    }

    private String line(Diagnostic<? extends JavaFileObject> diagnostic) {
        String kind = switch (diagnostic.getKind()) {
            case ERROR -> "error";
            case WARNING, MANDATORY_WARNING -> "warning";
            default -> "note";
        };
        String text = diagnostic.getMessage(Locale.ROOT).lines().findFirst().orElse("");
        JavaFileObject source = diagnostic.getSource();
        if (source == null) {
            return kind + ": " + text;
        }
        Path file = Path.of(source.toUri());
        String name = file.startsWith(folder.toAbsolutePath())
                ? folder.toAbsolutePath().relativize(file).toString()
                : file.getFileName().toString();
        return name.replace('\\', '/') + ":" + diagnostic.getLineNumber() + ":" + diagnostic.getColumnNumber() + ": "
                + kind + ": " + text;
    }

    private static List<Path> sourcesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }
}
