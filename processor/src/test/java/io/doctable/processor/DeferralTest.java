package io.doctable.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.api.Test;

/** Records whose parts are made by another processor in the same compilation. */
class DeferralTest {
    private static final String IMPORTS = "package app;\nimport io.doctable.annotation.*;\n";

    @Test
    void aRecordWaitsForTypesAndValuesThatAreGenerated() {
        String book = IMPORTS
                + "@DocTable(name = Names.BOOKS)\n"
                + "record Book(@Id long id, Kind kind, java.util.List<Kind> kinds, @Embedded Address address,\n"
                + "        @References(Author.class) long author, @Convert(ToText.class) Tags tags) {}\n";
        Map<String, String> generated = Map.of(
                "app.Names",
                "package app; interface Names { String BOOKS = \"books\"; }",
                "app.Kind",
                "package app; enum Kind { PAPER }",
                "app.Address",
                IMPORTS + "@Embeddable record Address(String street) {}",
                "app.Author",
                IMPORTS + "@DocTable record Author(@Id long id) {}",
                "app.Tags",
                "package app; record Tags(String a, String b) {}",
                "app.ToText",
                IMPORTS + "class ToText implements ColumnConverter<Tags, String> {\n"
                        + "public String toColumn(Tags t) { return t.a(); }\n"
                        + "public Tags fromColumn(String s) { return new Tags(s, s); } }");
        assertThat(compile(book, generated)).succeededWithoutWarnings();
    }

    @Test
    void aMistakeInARecordThatWaitedIsReportedOnce() {
        String book = IMPORTS + "@DocTable record Book(@Id long id, Kind kind, Object any) {}\n";
        Compilation compilation = compile(book, Map.of("app.Kind", "package app; enum Kind { PAPER }"));
        assertThat(compilation).hadErrorCount(1);
        assertThat(compilation).hadErrorContaining("[DT1005] component \"any\"");
    }

    @Test
    void whatNobodyGeneratesIsSaidInTheLastRound() {
        String book = IMPORTS + "@DocTable record Book(@Id long id, Kind kind) {}\n";
        Compilation compilation = compile(book, Map.of("app.Other", "package app; class Other {}"));
        assertThat(compilation).hadErrorCount(1);
        assertThat(compilation).hadErrorContaining("cannot find symbol");
        assertThat(compilation).hadNoteCount(1);
        assertThat(compilation).hadNoteContainingMatch("\\[DT1014].*Kind");
    }

    @Test
    void aSupertypeThatDoesNotExistIsNotWaitedFor() {
        String book = IMPORTS + "@DocTable record Book(@Id long id, Object any) implements BookFace {}\n";
        Compilation compilation = compile(book, Map.of("app.BookFace", "package app; interface BookFace {}"));
        assertThat(compilation).hadErrorCount(1);
        assertThat(compilation).hadErrorContaining("[DT1005]");
    }

    private static Compilation compile(String book, Map<String, String> generated) {
        return Compiler.javac()
                .withProcessors(new DocTableProcessor(), new Generator(generated))
                .compile(JavaFileObjects.forSourceString("app.Book", book));
    }

    /** Writes sources in the first round. */
    private static final class Generator extends AbstractProcessor {
        private final Map<String, String> sources;
        private boolean done;

        Generator(Map<String, String> sources) {
            this.sources = sources;
        }

        @Override
        public Set<String> getSupportedAnnotationTypes() {
            return Set.of("*");
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latestSupported();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            if (!done) {
                done = true;
                sources.forEach((name, text) -> {
                    try (Writer out =
                            processingEnv.getFiler().createSourceFile(name).openWriter()) {
                        out.write(text);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
            }
            return false;
        }
    }
}
