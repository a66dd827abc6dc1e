package io.doctable.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/** What Python's DocTable finds out at the first insert, javac says; the numbers are those of the page about it. */
class AncestorsTest {
    @Test
    void b20AReferenceToAColumnThatIsNotUniqueIsRefused() {
        JavaFileObject party = JavaFileObjects.forSourceString("Party", """
                import io.doctable.annotation.*;
                @DocTable record Party(@Id(generated = true) long id, String code) {}
                """);
        JavaFileObject speech = JavaFileObjects.forSourceString("Speech", """
                import io.doctable.annotation.*;
                @DocTable record Speech(@Id long id, @References(value = Party.class, column = "code") String party) {}
                """);
        Compilation compilation =
                Compiler.javac().withProcessors(new DocTableProcessor()).compile(party, speech);
        assertThat(compilation).hadErrorCount(1);
        assertThat(compilation)
                .hadErrorContaining(
                        "[DT2009] \"code\" of table party (record Party) is neither its primary key nor unique")
                .inFile(speech)
                .onLineContaining("column = \"code\"");
    }
}
