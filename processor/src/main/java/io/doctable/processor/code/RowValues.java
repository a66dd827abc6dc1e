package io.doctable.processor.code;

import com.palantir.javapoet.CodeBlock;
import io.doctable.processor.plan.ColumnPlan;
import io.doctable.processor.plan.ComponentPlan;
import io.doctable.processor.plan.Names;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;

/**
 * How code gets at the values of the columns, from a variable that holds the row: along the accessors, and through local
 * variables where an embedded record on the way may be null.
 */
public final class RowValues {
    private final ColumnCode code;
    private final Predicate<ColumnPlan> wanted;
    private final Names locals;
    private final CodeBlock.Builder declarations = CodeBlock.builder();
    private final Map<ColumnPlan, CodeBlock> writes = new LinkedHashMap<>();
    private final Map<ColumnPlan, CodeBlock> orNull = new LinkedHashMap<>();
    private final Map<ColumnPlan, CodeBlock> patched = new LinkedHashMap<>();

    private RowValues(ColumnCode code, Predicate<ColumnPlan> wanted, Names locals) {
        this.code = code;
        this.wanted = wanted;
        this.locals = locals;
    }

    /**
     * The wanted values of a whole row, in a method whose parameters are {@code row}, {@code out} and {@code stamp}.
     *
     * @param types the simple names of types that the method names, which no local variable may hide
     */
    public static RowValues ofRow(
            List<ComponentPlan> components, ColumnCode code, Predicate<ColumnPlan> wanted, String... types) {
        Names locals = new Names(List.of("row", "out", "stamp"));
        List.of(types).forEach(locals::claim);
        RowValues values = new RowValues(code, wanted, locals);
        components.forEach(component -> values.visit(component, CodeBlock.of("row"), false));
        return values;
    }

    /** All values of an embedded record that may be null and stands in a variable. */
    public static RowValues ofNullable(ComponentPlan.Group group, String variable, ColumnCode code, Names locals) {
        RowValues values = new RowValues(code, column -> true, locals);
        group.components().forEach(component -> values.visit(component, CodeBlock.of("$L", variable), true));
        return values;
    }

    /** The wanted values of a component that stands in a variable, in a method of a patch. */
    public static RowValues ofComponent(
            ComponentPlan component, String variable, ColumnCode code, Predicate<ColumnPlan> wanted) {
        RowValues values = new RowValues(code, wanted, new Names(List.of(variable)));
        CodeBlock value = CodeBlock.of("$L", variable);
        component.match(new ComponentPlan.Cases<Void>() {
            @Override
            public Void leaf(ComponentPlan.Leaf leaf) {
                values.visitColumn(leaf.column(), value, value, false);
                return null;
            }

            @Override
            public Void group(ComponentPlan.Group group) {
                group.components().forEach(each -> values.visit(each, value, group.nullable()));
                return null;
            }
        });
        return values;
    }

    /** The declarations of the local variables. */
    public CodeBlock declarations() {
        return declarations.build();
    }

    /** The statement that writes the column's value. */
    public CodeBlock write(ColumnPlan column) {
        return Objects.requireNonNull(writes.get(column));
    }

    /** The expression of the column's value, of any {@code Optional} what is in it; null where it is absent. */
    public CodeBlock orNull(ColumnPlan column) {
        return Objects.requireNonNull(orNull.get(column));
    }

    /** The expression of the column's value in a patch, which refuses null where the component does. */
    public CodeBlock patched(ColumnPlan column) {
        return Objects.requireNonNull(patched.get(column));
    }

    private void visit(ComponentPlan component, CodeBlock holder, boolean mayBeNull) {
        component.match(new ComponentPlan.Cases<Void>() {
            @Override
            public Void leaf(ComponentPlan.Leaf leaf) {
                if (wanted.test(leaf.column())) {
                    visitColumn(leaf.column(), RecordMaking.access(holder, leaf), holder, mayBeNull);
                }
                return null;
            }

            @Override
            public Void group(ComponentPlan.Group group) {
                if (group.columns().anyMatch(wanted)) {
                    visitGroup(group, RecordMaking.access(holder, group), holder, mayBeNull);
                }
                return null;
            }
        });
    }

    private void visitColumn(ColumnPlan column, CodeBlock value, CodeBlock holder, boolean mayBeNull) {
        if (!mayBeNull) {
            writes.put(column, code.write(column, value));
            orNull.put(column, ColumnCode.unwrapped(column, value));
            patched.put(column, ColumnCode.unwrapped(column, value));
            return;
        }
        // The column takes the NULL of an absent record, but within one that is there the component is still non-null.
        boolean required = !column.model().nullable() && !column.type().isPrimitive();
        CodeBlock found = required
                ? CodeBlock.of("$L.required(out, $L)", code.constant(column), value)
                : ColumnCode.unwrapped(column, value);
        writes.put(column, code.writeOrNull(column, CodeBlock.of("$L == null ? null : $L", holder, found)));
        orNull.put(column, CodeBlock.of("$L == null ? null : $L", holder, ColumnCode.unwrapped(column, value)));
        CodeBlock checked = required ? CodeBlock.of("required($L, $L)", code.constant(column), value) : found;
        patched.put(column, CodeBlock.of("$L == null ? null : $L", holder, checked));
    }

    private void visitGroup(ComponentPlan.Group group, CodeBlock value, CodeBlock holder, boolean mayBeNull) {
        CodeBlock next = value;
        if (mayBeNull || group.nullable()) {
            String local = locals.claim(group.local());
            CodeBlock found = mayBeNull ? CodeBlock.of("$L == null ? null : $L", holder, value) : value;
            declarations.add("$T $L = $L;\n", group.javaType(), local, found);
            next = CodeBlock.of("$L", local);
        }
        for (ComponentPlan each : group.components()) {
            visit(each, next, mayBeNull || group.nullable());
        }
    }
}
