package io.doctable.processor.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever stands in an annotation comes out of generated code as the same text. */
class StringLiteralTest {
    private static final String[] PIECES = {
        "\"", "\\", "\\u0022", "\\u000a", "*/", "/*", "//", "\n", "\r", "\t", "\0", "7", "\177", "\u0085", "\u2028",
        "\ud800", "\udc00", "\ud83d\ude00", "é", "$T", "$L", "{", "}", ";", "a", "0", "\f", "\b", "\033", "%s"
    };

    @TempDir
    private Path folder;

    @Test
    void textsComeBackAsTheyWere() throws Exception {
        Random random = new Random(20261120);
        List<String> texts = new ArrayList<>(List.of("", "x\"; static { System.exit(1); } static String z=\""));
        for (int i = 0; i < 2_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int piece = random.nextInt(8); piece >= 0; piece--) {
                text.append(PIECES[random.nextInt(PIECES.length)]);
            }
            texts.add(text.toString());
        }
        assertThat(compiled(texts)).isEqualTo(texts);
    }

    @Test
    void textsTooLongForOneConstantComeBackToo() throws Exception {
        List<String> texts = List.of("a".repeat(70_000), "\u20ac".repeat(50_001), "\"\\".repeat(40_000));
        assertThat(compiled(texts)).isEqualTo(texts);
    }

    /** The texts as a class gives them that is compiled from their literals. */
    private List<String> compiled(List<String> texts) throws Exception {
        StringBuilder source =
                new StringBuilder("public class Texts { public static Object[] all() { return new Object[] {");
        for (int i = 0; i < texts.size(); i++) {
            source.append("t").append(i).append("(),\n");
        }
        source.append("}; }");
        for (int i = 0; i < texts.size(); i++) {
            source.append("static String t")
                    .append(i)
                    .append("() { return ")
                    .append(StringLiteral.of(texts.get(i)))
                    .append("; }\n");
        }
        assertThat(source.chars()).as("ASCII only").allMatch(c -> c < 128);
        compile(source.append("}").toString());
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
            Object[] all = (Object[]) loader.loadClass("Texts").getMethod("all").invoke(null);
            return List.of(all).stream().map(String.class::cast).toList();
        }
    }

    private void compile(String source) throws IOException {
        Path file = folder.resolve("Texts.java");
        Files.writeString(file, source, StandardCharsets.US_ASCII);
        int result =
                ToolProvider.getSystemJavaCompiler().run(null, null, null, "-d", folder.toString(), file.toString());
        assertThat(result).isZero();
    }
}
