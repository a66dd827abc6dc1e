package io.doctable.processor.emit;

import com.palantir.javapoet.AnnotationSpec;
import io.doctable.processor.code.StringLiteral;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Which lints of javac a generated type must suppress: those of what the user deprecated and the type names. */
final class Lints {
    private static final Pattern NO_CODE =
            Pattern.compile("/\\*.*?\\*/|\"(?:[^\"\\\\]|\\\\.)*\"|(?m:^(?:import|package) [^\n]*$)", Pattern.DOTALL);
    private static final Pattern NO_NAME = Pattern.compile("[^\\p{javaJavaIdentifierPart}]+");

    private Lints() {}

    /** The lints that warn of names in a source text. */
    static List<String> of(String source, Collection<DeprecatedName> deprecated) {
        String code = NO_CODE.matcher(source).replaceAll(" ");
        Set<String> names = new HashSet<>(Arrays.asList(NO_NAME.split(code)));
        return deprecated.stream()
                .filter(each -> names.contains(each.name()))
                .map(DeprecatedName::lint)
                .distinct()
                .sorted()
                .toList();
    }

    /** The annotation that suppresses lints. */
    static AnnotationSpec suppressing(List<String> lints) {
        String format = lints.size() == 1 ? "$L" : "{$L}";
        return AnnotationSpec.builder(SuppressWarnings.class)
                .addMember("value", format, StringLiteral.all(lints))
                .build();
    }
}
