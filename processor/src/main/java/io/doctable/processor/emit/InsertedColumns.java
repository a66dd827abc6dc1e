package io.doctable.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import io.doctable.processor.code.ColumnCode;
import io.doctable.processor.code.NullableGroup;
import io.doctable.processor.code.RecordMaking;
import io.doctable.processor.code.RowRemaking;
import io.doctable.processor.code.RowValues;
import io.doctable.processor.code.RuntimeNames;
import io.doctable.processor.model.Filling;
import io.doctable.processor.model.MemberName;
import io.doctable.processor.plan.ColumnPlan;
import io.doctable.processor.plan.ComponentPlan;
import io.doctable.processor.plan.Names;
import io.doctable.processor.plan.NewRowPlan;
import io.doctable.processor.plan.RecordPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** Writes what an insert of a {@code NewX} writes, and how the stored row is completed from what it got back. */
final class InsertedColumns {
    private final RecordPlan plan;
    private final ColumnCode code;
    /** The constants of the bits, by the components that have one. */
    private final Map<String, String> bits;

    private final Names names = new Names(List.of("complete"));
    private final List<MethodSpec> methods = new ArrayList<>();

    InsertedColumns(RecordPlan plan, NewRowPlan newRow, ColumnCode code) {
        this.plan = plan;
        this.code = code;
        this.bits =
                newRow.defaulted().stream().collect(Collectors.toMap(NewRowPlan.Value::name, NewRowPlan.Value::bit));
    }

    /** The statements that write the columns, those with a default only when they are set. */
    CodeBlock writes() {
        RowValues values = RowValues.ofRow(
                plan.components(),
                code,
                ColumnPlan::given,
                plan.types().newRow().simpleName());
        CodeBlock.Builder body = CodeBlock.builder().add(values.declarations());
        for (ColumnPlan column : plan.columns()) {
            if (column.given()) {
                body.add(conditional(column, values.write(column)));
            } else if (column.inserted()) {
                body.add("$L;\n", code.write(column, code.filled(column)));
            }
        }
        return body.build();
    }

    private CodeBlock conditional(ColumnPlan column, CodeBlock write) {
        return isSet(column)
                .map(set -> CodeBlock.of("if ($L) {\n$>$L;\n$<}\n", set, write))
                .orElse(CodeBlock.of("$L;\n", write));
    }

    /** Whether a column of the record's own is set; empty for one that always is, as those of an embedded record are. */
    private Optional<CodeBlock> isSet(ColumnPlan column) {
        String bit = column.model().path().size() > 1 ? null : bits.get(column.local());
        return Optional.ofNullable(bit)
                .map(name ->
                        CodeBlock.of("(unset(row) & $T.$L) == 0", plan.types().newRow(), name));
    }

    /** The expression of the stored row. */
    CodeBlock completed() {
        return made(plan.record(), plan.components(), CodeBlock.of("row"));
    }

    private CodeBlock made(TypeName record, List<ComponentPlan> components, CodeBlock holder) {
        return RecordMaking.of(
                record,
                components.stream().map(component -> completed(component, RecordMaking.access(holder, component))));
    }

    /** The methods that {@link #completed} calls. */
    List<MethodSpec> methods() {
        return methods;
    }

    private CodeBlock completed(ComponentPlan component, CodeBlock value) {
        return component.match(new ComponentPlan.Cases<>() {
            @Override
            public CodeBlock leaf(ComponentPlan.Leaf leaf) {
                return completed(leaf.column(), value);
            }

            @Override
            public CodeBlock group(ComponentPlan.Group group) {
                if (group.columns().allMatch(ColumnPlan::inserted)) {
                    return new RowRemaking(InsertedColumns.this::completed).component(group, value);
                }
                // What comes back must be read whether or not the embedded record is there.
                if (!group.nullable()) {
                    return made(group.javaType(), group.components(), value);
                }
                return group.columns().anyMatch(ColumnPlan::inserted) ? completing(group, value) : reading(group);
            }
        });
    }

    private CodeBlock completed(ColumnPlan column, CodeBlock value) {
        if (!column.inserted()) {
            return code.read(column, "returned");
        }
        if (column.model().filling() != Filling.GIVEN) {
            return code.filled(column);
        }
        CodeBlock set = code.normalized(column, value);
        return isSet(column)
                .map(isSet -> CodeBlock.of("$L ? $L : $L", isSet, set, code.read(column, "returned")))
                .orElse(set);
    }

    /** A call of a method that reads an embedded record, which may be null, of which the caller gives nothing. */
    private CodeBlock reading(ComponentPlan.Group group) {
        String name = names.claim("read" + MemberName.capitalized(group.local()));
        Names locals = new Names(List.of("returned"));
        methods.add(method(name, group)
                .addCode(new NullableGroup(code, "returned", locals)
                        .body(group, column -> code.readOrNull(column, "returned")))
                .build());
        return CodeBlock.of("$L(returned)", name);
    }

    /** A call of a method that makes an embedded record, which may be null, of what was given and what came back. */
    private CodeBlock completing(ComponentPlan.Group group, CodeBlock value) {
        String name = names.claim("complete" + MemberName.capitalized(group.local()));
        Names locals = new Names(List.of("given", "returned"));
        RowValues given = RowValues.ofNullable(group, "given", code, locals);
        CodeBlock body = new NullableGroup(code, "returned", locals)
                .body(
                        group,
                        column -> column.inserted()
                                ? code.normalizedOrNull(column, given.orNull(column))
                                : code.readOrNull(column, "returned"));
        methods.add(method(name, group)
                .addParameter(group.javaType(), "given")
                .addCode(given.declarations())
                .addCode(body)
                .build());
        return CodeBlock.of("$L(returned, $L)", name, value);
    }

    private static MethodSpec.Builder method(String name, ComponentPlan.Group group) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(group.javaType())
                .addParameter(RuntimeNames.ROW_READER, "returned")
                .addException(RuntimeNames.SQL_EXCEPTION);
    }
}
