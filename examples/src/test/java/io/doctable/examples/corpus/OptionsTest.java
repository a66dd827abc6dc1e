package io.doctable.examples.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OptionsTest {
    private static final Surroundings HERE = new Surroundings(Path.of("here"), "sqlite:///here.db");

    @Test
    void withoutArgumentsTheSurroundingsAreUsed() throws UsageException {
        assertThat(parse()).isEqualTo(new Options(Path.of("here"), "sqlite:///here.db", List.of(), 15, false, false));
    }

    @Test
    void theFirstWordIsTheFolderAndTheOthersAreSearchedFor() throws UsageException {
        assertThat(parse("--quiet", "texts", "--url=sqlite:///a=b.db", "two", "--rows", "3", "words"))
                .isEqualTo(new Options(Path.of("texts"), "sqlite:///a=b.db", List.of("two", "words"), 3, true, false));
    }

    @Test
    void helpNamesEveryOptionAndTheDefaults() throws UsageException {
        assertThat(parse("--help").help()).isTrue();
        assertThat(Options.help(HERE))
                .contains("--url", "--rows", "--quiet", "--help", "default: here", "default: sqlite:///here.db");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --urll x      | unknown option --urll; did you mean --url?
            --quite       | unknown option --quite; did you mean --quiet?
            -help         | unknown option -help; did you mean --help?
            --transaction | unknown option --transaction; see --help
            --quiet=yes   | unknown option --quiet=yes; see --help
            --url         | --url needs a value after it; see --help
            --url --quiet | --url needs a value after it; see --help
            --rows=0      | --rows needs a number from 1 to 999999999, not "0"
            --rows many   | --rows needs a number from 1 to 999999999, not "many"
            """)
    void whatIsWrongIsSaidInOneLine(String arguments, String message) {
        assertThatExceptionOfType(UsageException.class)
                .isThrownBy(() -> parse(arguments.split(" ")))
                .withMessage(message);
    }

    @Test
    void insideTheRepositoryItIsIndexedFromAnyOfItsFolders(@TempDir Path root) throws Exception {
        Path below = Files.createDirectories(root.resolve("examples/src"));
        Files.createFile(root.resolve("examples/pom.xml"));
        assertThat(Surroundings.of(root)).isEqualTo(new Surroundings(root, "sqlite:///examples/target/corpus.db"));
        assertThat(Surroundings.of(below)).isEqualTo(new Surroundings(root, "sqlite:///../target/corpus.db"));
    }

    @Test
    void elsewhereTheWorkingFolderIsIndexed(@TempDir Path folder) {
        assertThat(Surroundings.of(folder)).isEqualTo(new Surroundings(folder, "sqlite:///corpus.db"));
    }

    private static Options parse(String... arguments) throws UsageException {
        return Options.parse(arguments, HERE);
    }
}
