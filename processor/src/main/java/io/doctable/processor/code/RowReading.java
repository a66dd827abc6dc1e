package io.doctable.processor.code;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import io.doctable.processor.model.MemberName;
import io.doctable.processor.plan.ComponentPlan;
import io.doctable.processor.plan.Names;
import io.doctable.processor.plan.RecordPlan;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the code that reads a row: the expression, and a method for each embedded record that may be null. */
public final class RowReading implements ComponentPlan.Cases<CodeBlock> {
    private final ColumnCode code;
    private final Names methods = new Names(List.of("read"));
    private final List<MethodSpec> groups = new ArrayList<>();

    private RowReading(ColumnCode code) {
        this.code = code;
    }

    /** The methods of a descriptor that read its record: {@code read} first. */
    public static List<MethodSpec> methods(RecordPlan plan, MethodSpec.Builder read) {
        RowReading reading = new RowReading(ColumnCode.inDescriptor());
        CodeBlock row =
                RecordMaking.of(plan.record(), plan.components().stream().map(component -> component.match(reading)));
        List<MethodSpec> methods = new ArrayList<>();
        methods.add(read.addCode("return $L;\n", row).build());
        methods.addAll(reading.groups);
        return methods;
    }

    @Override
    public CodeBlock leaf(ComponentPlan.Leaf leaf) {
        return code.read(leaf.column(), "in");
    }

    @Override
    public CodeBlock group(ComponentPlan.Group group) {
        if (!group.nullable()) {
            return RecordMaking.of(
                    group.javaType(), group.components().stream().map(component -> component.match(this)));
        }
        String name = methods.claim("read" + MemberName.capitalized(group.local()));
        NullableGroup parts = new NullableGroup(code, "in", new Names(List.of("in")));
        groups.add(MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(group.javaType())
                .addParameter(RuntimeNames.ROW_READER, "in")
                .addException(RuntimeNames.SQL_EXCEPTION)
                .addCode(parts.body(group, column -> code.readOrNull(column, "in")))
                .build());
        return CodeBlock.of("$L(in)", name);
    }
}
