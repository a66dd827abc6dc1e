package io.doctable.processor.code;

import com.palantir.javapoet.CodeBlock;
import io.doctable.processor.plan.ColumnPlan;
import io.doctable.processor.plan.ComponentPlan;
import io.doctable.processor.plan.Names;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** Writes the body of a method that makes an embedded record of its columns, or null when all of them are NULL. */
public final class NullableGroup implements ComponentPlan.Cases<CodeBlock> {
    private final ColumnCode code;
    private final String reader;
    private final Names names;
    private final Map<ColumnPlan, String> locals = new LinkedHashMap<>();

    /**
     * A body.
     *
     * @param reader the variable that holds the row's reader
     * @param names the names that are taken in the method
     */
    public NullableGroup(ColumnCode code, String reader, Names names) {
        this.code = code;
        this.reader = reader;
        this.names = names;
    }

    /** The body, each column's value taken from the given expression, which may give null. */
    public CodeBlock body(ComponentPlan.Group group, Function<ColumnPlan, CodeBlock> source) {
        CodeBlock.Builder body = CodeBlock.builder();
        group.columns().forEach(column -> {
            String local = names.claim(column.local());
            locals.put(column, local);
            body.add("$T $L = $L;\n", column.boxed(), local, source.apply(column));
        });
        return body.add("return $L;\n", group(group)).build();
    }

    @Override
    public CodeBlock leaf(ComponentPlan.Leaf leaf) {
        ColumnPlan column = leaf.column();
        CodeBlock local = CodeBlock.of("$L", locals.get(column));
        return column.model().nullable()
                ? code.wrapped(column, local)
                : CodeBlock.of("$L.required($L, $L)", code.constant(column), reader, local);
    }

    @Override
    public CodeBlock group(ComponentPlan.Group group) {
        CodeBlock made =
                RecordMaking.of(group.javaType(), group.components().stream().map(component -> component.match(this)));
        if (!group.nullable()) {
            return made;
        }
        CodeBlock absent = group.columns()
                .map(column -> CodeBlock.of("$L == null", locals.get(column)))
                .collect(CodeBlock.joining(" && "));
        return CodeBlock.of("$L$>$>\n? null\n: $L$<$<", absent, made);
    }
}
