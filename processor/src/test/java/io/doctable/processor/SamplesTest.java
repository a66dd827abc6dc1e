package io.doctable.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Compares the generated sources that the tests of the runtime use with what is generated now for their records. The
 * runtime is built before the processor and cannot generate them itself.
 *
 * <p>With {@code -Dsamples.rewrite=true} the files are written instead of compared.
 */
class SamplesTest {
    private static final Path TESTS = Path.of("../runtime/src/test");

    @TempDir
    private Path output;

    @Test
    void theRuntimeIsTestedWithWhatIsGenerated() throws IOException {
        Path records = TESTS.resolve("java/io/doctable/sample");
        Compilation compilation = Compilation.of(records, output, List.of(), List.of("-Xlint:all,-processing"));
        assertThat(compilation.lines()).allMatch(line -> line.contains(": note: [DT"));
        Golden.compare(TESTS.resolve("generated"), output, "samples.rewrite");
    }
}
