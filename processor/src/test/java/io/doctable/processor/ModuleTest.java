package io.doctable.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Generated code in a named module, and the processor as one. */
@Tag("slow")
class ModuleTest {
    /** Our own modules, and what the runtime cannot do without: no JSON library, not even java.compiler. */
    private static final String RUNTIME =
            ".*[/\\\\](annotations[/\\\\].*|runtime[/\\\\].*|doctable-[^/]*|HikariCP-[^/]*|slf4j-api-[^/]*)";

    /** What belongs on a processor module path. */
    private static final String PROCESSOR = ".*[/\\\\](annotations[/\\\\].*|processor[/\\\\]target[/\\\\]classes"
            + "|doctable-annotations-[^/]*|javapoet-[^/]*)";

    @TempDir
    private Path folder;

    static List<Jdk> jdks() throws IOException {
        return Stream.concat(Stream.of(Jdk.running()), Jdk.find(17).stream()).toList();
    }

    @BeforeEach
    void writeAModule() throws IOException {
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
    }

    @ParameterizedTest
    @MethodSource("jdks")
    void generatedCodeCompilesInAModule(Jdk jdk) throws Exception {
        compile(jdk, List.of("-processorpath", System.getProperty("java.class.path")));
    }

    @ParameterizedTest
    @MethodSource("jdks")
    void theProcessorRunsFromAModulePath(Jdk jdk) throws Exception {
        compile(jdk, List.of("--processor-module-path", path(PROCESSOR)));
    }

    private void compile(Jdk jdk, List<String> processor) throws Exception {
        Path output = folder.resolve("out");
        List<String> arguments = new ArrayList<>(processor);
        arguments.addAll(List.of("-Xlint:all,-processing", "-Werror", "--module-path", path(RUNTIME)));
        arguments.addAll(List.of("-d", output.toString(), "-s", output.toString()));
        arguments.add(folder.resolve("module-info.java").toString());
        arguments.add(folder.resolve("app").resolve("Author.java").toString());
        Files.createDirectories(output);
        assertThat(jdk.javac(arguments, folder.resolve("log"))).isEmpty();
        assertThat(Golden.sources(output).values()).hasSize(4).noneMatch(text -> text.contains("@Generated"));
    }

    private static String path(String wanted) {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> entry.matches(wanted))
                .collect(Collectors.joining(File.pathSeparator));
    }
}
