package io.doctable.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
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
        List<String> options = List.of("-Xlint:all,-processing", "-Werror", "--module-path", path);
        assertThat(Compilation.of(folder, output, List.of(), options).lines()).isEmpty();
        assertThat(Golden.sources(output).values()).hasSize(3).noneMatch(text -> text.contains("@Generated"));
    }
}
