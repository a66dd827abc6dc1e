package io.doctable.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Generated code in a named module that reads no more than the runtime: no JSON library, not even java.compiler. */
class ModuleTest {
    /** What the module path holds: our own modules, and what the runtime cannot do without. */
    private static final String NEEDED =
            ".*[/\\\\](annotations[/\\\\].*|runtime[/\\\\].*|doctable-[^/]*|HikariCP-[^/]*|slf4j-api-[^/]*)";

    @TempDir
    private Path folder;

    @Test
    void generatedCodeCompilesInAModule() throws Exception {
        Sources.write(
                folder,
                "Author",
                "@DocTable public record Author(@Id(generated = true) long id, @Json String name) {}");
        Files.writeString(folder.resolve("module-info.java"), """
                module app {
                    requires transitive io.doctable.runtime;

                    exports app;
                }
                """);
        String path = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> entry.matches(NEEDED))
                .collect(Collectors.joining(File.pathSeparator));
        Path output = folder.resolve("out");
        assertThat(javac(path, output)).isEmpty();
        assertThat(Golden.sources(output).values()).hasSize(3).noneMatch(text -> text.contains("@Generated"));
    }

    /** Runs javac itself, for compile-testing takes no sources of a named module; returns what javac printed. */
    private String javac(String modulePath, Path output) {
        StringWriter printed = new StringWriter();
        PrintWriter out = new PrintWriter(printed);
        ToolProvider.findFirst("javac")
                .orElseThrow()
                .run(
                        out,
                        out,
                        "-Xlint:all,-processing",
                        "-Werror",
                        "--module-path",
                        modulePath,
                        "-processorpath",
                        System.getProperty("java.class.path"),
                        "-processor",
                        DocTableProcessor.class.getName(),
                        "-d",
                        output.toString(),
                        "-s",
                        output.toString(),
                        folder.resolve("module-info.java").toString(),
                        folder.resolve("app/Author.java").toString());
        return printed.toString();
    }
}
