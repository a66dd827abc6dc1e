package io.doctable.processor.code;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.doctable.processor.plan.ColumnPlan;
import io.doctable.processor.plan.ComponentPlan;
import java.util.List;
import java.util.function.BiFunction;

/** Writes the expression that makes a row of another one, with some of its columns replaced. */
public final class RowRemaking {
    private final BiFunction<ColumnPlan, CodeBlock, CodeBlock> replacement;

    /**
     * A remaking.
     *
     * @param replacement gives, for a column and the expression of its value, the expression to use; that one itself
     *     where nothing changes
     */
    public RowRemaking(BiFunction<ColumnPlan, CodeBlock, CodeBlock> replacement) {
        this.replacement = replacement;
    }

    /** The new row of the one in the variable {@code row}; {@code row} itself when nothing changes. */
    public CodeBlock row(TypeName record, List<ComponentPlan> components) {
        CodeBlock row = CodeBlock.of("row");
        return components.stream().anyMatch(this::changes) ? made(record, components, row) : row;
    }

    /** The row, made anew whether or not something changes. */
    CodeBlock made(TypeName record, List<ComponentPlan> components, CodeBlock holder) {
        return RecordMaking.of(
                record,
                components.stream().map(component -> component(component, RecordMaking.access(holder, component))));
    }

    /** The expression of one component. */
    public CodeBlock component(ComponentPlan component, CodeBlock value) {
        return component.match(new ComponentPlan.Cases<>() {
            @Override
            public CodeBlock leaf(ComponentPlan.Leaf leaf) {
                return replacement.apply(leaf.column(), value);
            }

            @Override
            public CodeBlock group(ComponentPlan.Group group) {
                if (!changes(group)) {
                    return value;
                }
                CodeBlock made = made(group.javaType(), group.components(), value);
                return group.nullable() ? unlessNull(value, made) : made;
            }
        });
    }

    private static CodeBlock unlessNull(CodeBlock value, CodeBlock made) {
        boolean fits = !made.toString().contains("\n");
        return CodeBlock.of(fits ? "$L == null ? null : $L" : "$L == null$>$>\n? null\n: $L$<$<", value, made);
    }

    private boolean changes(ComponentPlan component) {
        CodeBlock unchanged = CodeBlock.of("it");
        return component
                .columns()
                .anyMatch(column -> !replacement.apply(column, unchanged).equals(unchanged));
    }
}
