package io.doctable.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sources that javac refuses, or that are odd: the processor adds no failure of its own. */
class HostileSourcesTest {
    @TempDir
    private Path temporary;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@DocTable(name = null) record Book(long id) {}",
                "@DocTable(strict = \"yes\", indexes = 3) record Book(long id) {}",
                "@DocTable(unknown = 1) record Book(long id) {}",
                "@DocTable @DocTable record Book(long id) {}",
                "@DocTable record Book(long id, long id) {}",
                "@DocTable record Book(T id) {}",
                "@DocTable record Book(T[] id, java.util.List<T> more) {}",
                "@DocTable record Book(void id) {}",
                "@DocTable record Book(long id) extends Object {}",
                "@DocTable record Book(long id) { long other; }",
                "@DocTable record Book(long id) { Book(int id) { this.id = id; } }",
                "@DocTable record Book(long id",
                "@DocTable",
                "@DocTable record Book(@Id(generated = 1) long id) {}",
                "@DocTable record Book(@Column(length = \"x\") String title) {}",
                "@DocTable record Book(@Convert(String.class) String title) {}",
                "@DocTable record Book(@References long author) {}",
                "@DocTable record Book(@References(value = Book.class, onDelete = ReferenceAction.NEVER) long a) {}",
                "@DocTable record Book(@OnDialect String title) {}",
                "@DocTable record Book(java.util.List<int> title) {}",
                "@DocTable record Book(java.util.Optional<String, String> title) {}",
                "@DocTable record Book(java.lang title) {}",
                "@DocTable sealed interface Book permits Book.A { @DocTable record A(long id) implements Book {} }",
                "@DocTable enum Book { A { @DocTable record B(Object o) {} } }",
                "class Book<T> { @DocTable record B(T t) {} @DocTable class C { @DocTable record D(int d) {} } }",
                "class Book { Object o = new Object() { @DocTable record B(Object t) {} }; }",
                "@DocTable record Object(Object o) {} record Other(String s) {} @DocTable record String(String s) {}",
                "@DocTable record Book(Book.Inner i) implements Book.Inner { interface Inner {} }"
            })
    void leadToNoFailureInside(String source) throws IOException {
        Path sources = Files.createDirectories(temporary.resolve("in"));
        Files.writeString(sources.resolve("Book.java"), "import io.doctable.annotation.*;\n" + source + "\n");
        Compilation compilation =
                Compilation.of(sources, temporary.resolve("out"), List.of(), List.of("-Xmaxerrs", "1000"));
        assertThat(compilation.console()).isEmpty();
        assertThat(compilation.lines()).noneMatch(line -> line.contains("DT9999"));
    }
}
