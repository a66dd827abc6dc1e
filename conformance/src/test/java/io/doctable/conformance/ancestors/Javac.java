package io.doctable.conformance.ancestors;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** What javac says of code that a user might write. */
final class Javac {
    private static final Pattern CLASS = Pattern.compile("class (\\w+)");

    private Javac() {}

    /** The errors in the source of a class, each as {@code File.java:line: text}; empty if it compiles. */
    static List<String> errors(String source) throws IOException {
        Matcher named = CLASS.matcher(source);
        if (!named.find()) {
            throw new IllegalArgumentException("there is no class in " + source);
        }
        String file = named.group(1) + ".java";
        JavaFileObject code = new SimpleJavaFileObject(URI.create("string:///" + file), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return source;
            }
        };
        Path output = Files.createTempDirectory("doctable-javac");
        try {
            DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
            List<String> options =
                    List.of("-proc:none", "-d", output.toString(), "-cp", System.getProperty("java.class.path"));
            ToolProvider.getSystemJavaCompiler()
                    .getTask(null, null, found, options, null, List.of(code))
                    .call();
            // Asking for a message makes javac look at more classes, of which it may say something in turn.
            return List.copyOf(found.getDiagnostics()).stream()
                    .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
                    .map(error -> file + ":" + error.getLineNumber() + ": " + error.getMessage(Locale.ROOT))
                    .toList();
        } finally {
            Files.deleteIfExists(output.resolve(named.group(1) + ".class"));
            Files.delete(output);
        }
    }
}
