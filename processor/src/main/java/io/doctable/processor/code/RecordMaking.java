package io.doctable.processor.code;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.doctable.processor.plan.ComponentPlan;
import java.util.List;
import java.util.stream.Stream;

/** Writes the expression that makes a record of the expressions of its components. */
public final class RecordMaking {
    private static final int SHORT = 3;

    private RecordMaking() {}

    /** The call of the constructor; many arguments stand one to a line. */
    public static CodeBlock of(TypeName record, Stream<CodeBlock> arguments) {
        List<CodeBlock> all = arguments.toList();
        return all.size() <= SHORT
                ? call(CodeBlock.of("new $T", record), all)
                : CodeBlock.of("new $T($>$>\n$L)$<$<", record, CodeBlock.join(all, ",\n"));
    }

    /** A call with these arguments. */
    public static CodeBlock call(CodeBlock called, List<CodeBlock> arguments) {
        return CodeBlock.of("$L($L)", called, CodeBlock.join(arguments, ", "));
    }

    /** The expression of a component's value in the record that an expression gives. */
    public static CodeBlock access(CodeBlock holder, ComponentPlan component) {
        return CodeBlock.of("$L.$L()", holder, component.name());
    }
}
