package io.doctable.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The generated sources are the same, byte for byte, however javac comes to know the records. */
@Tag("slow")
class SameOutputTest {
    private static final String HEAD =
            "package app;\nimport io.doctable.annotation.*;\nimport org.jspecify.annotations.Nullable;\n";

    private static final Map<String, String> LIBRARY = Map.of(
            "Author.java", """
                    @SuppressWarnings("DT6006") @DocTable(schema = "lib", uniques = @Unique(columns = {"name", "home_street"}))
                    public record Author(@Id(generated = true) Key id, @Column(unique = true) String name,
                        @Nullable @Embedded(prefix = "home_") Address home) {
                        public record Key(long value) {} }
                    """,
            "Page.java", """
                    @DocTable(primaryKey = {"isbn", "number"}) public record Page(String isbn, int number) {}
                    """,
            "Address.java", """
                    @Embeddable public record Address(
                        @Column(name = "street", length = 40, check = "street <> '\\"*/\\\\'", comment = "a\\nb\\ud800") String road,
                        @Nullable String city, java.util.List<@Nullable String> notes, String @Nullable [] tags,
                        @OnDialect(value = "sqlite", type = "TEXT") @OnDialect(value = "postgresql", type = "citext")
                        String code, @Json java.util.Map<String, String> more, @Convert(ToText.class) StringBuilder text,
                        @References(value = Sheet.class, column = "nr", index = false,
                            onDelete = ReferenceAction.CASCADE) @Nullable @Column(sensitive = true) Integer sheet,
                        @Nullable @Embedded(prefix = "geo_") Point point) {}
                    """,
            "Point.java", "@Embeddable public record Point(double x, java.util.OptionalDouble y) {}",
            "Sheet.java", "@DocTable public record Sheet(@Id int nr) {}",
            "ToText.java", """
                    public class ToText implements ColumnConverter<StringBuilder, String> {
                        public String toColumn(StringBuilder value) { return value.toString(); }
                        public StringBuilder fromColumn(String stored) { return new StringBuilder(stored); } }
                    """);

    private static final Map<String, String> ARTICLES = Map.of("Article.java", """
            @DocTable(foreignKeys = @ForeignKey(columns = {"isbn", "page"}, references = Page.class))
            public record Article(@Id(generated = true) long id, @References(Author.class) Author.Key author,
                @References(value = Author.class, column = "name") @Nullable String editor, String isbn, int page,
                @Embedded Address from, @Nullable @Embedded(prefix = "to_") Address to) {}
            """);

    @TempDir
    private Path temporary;

    @Test
    void fromSourcesAndFromClassFiles() throws IOException {
        Path library = sources("library", LIBRARY);
        Path articles = sources("articles", ARTICLES);
        Map<String, String> whole = new TreeMap<>(LIBRARY);
        whole.putAll(ARTICLES);
        Map<String, String> together =
                generated(Compilation.of(sources("whole", whole), temporary.resolve("together"), List.of(), List.of()));
        Compilation first = Compilation.of(library, temporary.resolve("first"), List.of(), List.of());
        Map<String, String> apart = new TreeMap<>(generated(first));
        apart.putAll(
                generated(Compilation.of(articles, temporary.resolve("second"), List.of(first.output()), List.of())));
        assertThat(together).containsKeys("ArticleTable.java", "ArticleDao.java", "NewArticle.java");
        assertThat(apart).isEqualTo(together);
    }

    @Test
    void inEveryRun() throws IOException {
        Map<String, String> whole = new TreeMap<>(LIBRARY);
        whole.putAll(ARTICLES);
        Path sources = sources("whole", whole);
        Map<String, String> once = generated(Compilation.of(sources, temporary.resolve("once"), List.of(), List.of()));
        assertThat(generated(Compilation.of(sources, temporary.resolve("again"), List.of(), List.of())))
                .isEqualTo(once);
        assertThat(generated(Compilation.of(
                        sources, temporary.resolve("only"), List.of(), List.of("-proc:only", "-parameters"))))
                .isEqualTo(once);
        // What an earlier run left on the class path changes nothing.
        assertThat(generated(Compilation.of(
                        sources, temporary.resolve("over"), List.of(temporary.resolve("once")), List.of())))
                .isEqualTo(once);
    }

    private Path sources(String name, Map<String, String> files) throws IOException {
        Path folder = Files.createDirectories(temporary.resolve("in").resolve(name));
        for (Map.Entry<String, String> file : files.entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), HEAD + file.getValue());
        }
        return folder;
    }

    private static Map<String, String> generated(Compilation compilation) throws IOException {
        assertThat(compilation.lines()).isEmpty();
        Map<String, String> sources = new TreeMap<>();
        try (Stream<Path> files = Files.walk(compilation.output())) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                sources.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return sources;
    }
}
