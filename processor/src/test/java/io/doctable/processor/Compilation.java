package io.doctable.processor;

import com.google.testing.compile.Compilation.Status;
import com.google.testing.compile.CompilationFailureException;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import javax.tools.JavaFileObject.Kind;

/**
 * One run of javac with our processor over a folder of sources, its output written to another folder.
 *
 * @param folder the folder with the sources
 * @param output the folder with the classes and the generated sources; empty when there were errors
 * @param result the diagnostics and the generated files
 * @param console what javac printed besides its diagnostics, such as a stack trace
 */
record Compilation(Path folder, Path output, com.google.testing.compile.Compilation result, String console) {

    /** Compiles the sources of a folder against classes compiled earlier. */
    static Compilation of(Path folder, Path output, List<Path> classPath, List<String> options) {
        return of(folder, output, classPath, options, List.of(new DocTableProcessor()));
    }

    /** Compiles with these processors. */
    static Compilation of(
            Path folder, Path output, List<Path> classPath, List<String> options, List<Processor> processors) {
        Compiler javac = Compiler.javac()
                .withClasspath(wholePath(classPath))
                .withOptions(options)
                .withProcessors(processors);
        ByteArrayOutputStream console = new ByteArrayOutputStream();
        PrintStream err = System.err;
        System.setErr(new PrintStream(console, true, StandardCharsets.UTF_8));
        try {
            com.google.testing.compile.Compilation result = javac.compile(sourcesIn(folder));
            if (result.status() == Status.SUCCESS) {
                write(result.generatedFiles(), output);
            }
            return new Compilation(folder, output, result, console.toString(StandardCharsets.UTF_8));
        } catch (CompilationFailureException e) {
            throw new AssertionError("javac itself failed: " + console.toString(StandardCharsets.UTF_8), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            System.setErr(err);
        }
    }

    /** Returns each diagnostic in one line, {@code File.java:line:column: kind: first line}, in javac's order. */
    List<String> lines() {
        return result.diagnostics().stream().map(this::line).toList();
    }

    /**
     * Returns each diagnostic as {@link #lines} does, those of ours with all lines of the message: javac's own further
     * lines differ between its versions.
     */
    List<String> messages() {
        return result.diagnostics().stream()
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
        return source == null
                ? kind + ": " + text
                : place(source.toUri()) + ":" + diagnostic.getLineNumber() + ":" + diagnostic.getColumnNumber() + ": "
                        + kind + ": " + text;
    }

    /** The path of a source below the folder; the simple name of a generated file. */
    private String place(URI source) {
        boolean given = source.getScheme().equals("file");
        return given
                ? folder.toAbsolutePath().relativize(Path.of(source)).toString().replace('\\', '/')
                : source.getPath().substring(source.getPath().lastIndexOf('/') + 1);
    }

    /** Writes the files that javac kept in memory, each named {@code /LOCATION/package/File.java}. */
    private static void write(List<JavaFileObject> files, Path output) throws IOException {
        Files.createDirectories(output);
        for (JavaFileObject file : files) {
            String path = file.toUri().getPath();
            Path target = output.resolve(path.substring(path.indexOf('/', 1) + 1));
            Files.createDirectories(target.getParent());
            try (InputStream content = file.openInputStream()) {
                Files.copy(content, target, StandardCopyOption.REPLACE_EXISTING);
            }
            if (file.getKind() == Kind.SOURCE) {
                // On a class path, javac takes the newer one of a source and its class.
                Files.setLastModifiedTime(target, FileTime.fromMillis(0));
            }
        }
    }

    private static List<File> wholePath(List<Path> classPath) {
        List<File> whole = new ArrayList<>();
        classPath.forEach(entry -> whole.add(entry.toFile()));
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            whole.add(new File(entry));
        }
        return whole;
    }

    private static List<JavaFileObject> sourcesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .map(Compilation::source)
                    .toList();
        }
    }

    private static JavaFileObject source(Path file) {
        try {
            return JavaFileObjects.forResource(file.toUri().toURL());
        } catch (MalformedURLException e) {
            throw new UncheckedIOException(e);
        }
    }
}
