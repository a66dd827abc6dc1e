package io.doctable.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.doctable.processor.code.ColumnCode;
import io.doctable.processor.code.Overriding;
import io.doctable.processor.code.RowValues;
import io.doctable.processor.code.RuntimeNames;
import io.doctable.processor.model.Filling;
import io.doctable.processor.model.GeneratedName;
import io.doctable.processor.plan.ColumnPlan;
import io.doctable.processor.plan.NewRowPlan;
import io.doctable.processor.plan.RecordPlan;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Writes the nested class of a descriptor that implements {@code InsertShape}: how a {@code NewX}, or the record itself
 * where that is inserted, is written and completed.
 */
final class InsertShapeClass {
    private final RecordPlan plan;
    private final ClassName record;
    private final ClassName inserted;
    private final ColumnCode code = ColumnCode.inDescriptor();

    private InsertShapeClass(RecordPlan plan) {
        this.plan = plan;
        this.record = plan.record();
        this.inserted = plan.inserted();
    }

    /** The constant that holds the shape. */
    static FieldSpec constant(RecordPlan plan) {
        return FieldSpec.builder(type(plan), plan.insert())
                .addModifiers(Modifier.STATIC, Modifier.FINAL)
                .initializer("new $L()", name(plan))
                .build();
    }

    static TypeSpec of(RecordPlan plan) {
        InsertShapeClass shape = new InsertShapeClass(plan);
        return plan.newRow().map(shape::ofNewRow).orElseGet(shape::ofRecord);
    }

    private static ParameterizedTypeName type(RecordPlan plan) {
        return ParameterizedTypeName.get(RuntimeNames.INSERT_SHAPE, plan.record(), plan.inserted());
    }

    /** No type of the user's is likely to be called so. */
    private static String name(RecordPlan plan) {
        return GeneratedName.flat(plan.record()) + "Insert";
    }

    /** The shape of a record that is inserted itself: every column is given and written. */
    private TypeSpec ofRecord() {
        return define().addMethod(write(CodeBlock.of("$L.write(out, row);\n", plan.rows())))
                .addMethod(writeKey())
                .addMethod(complete(CodeBlock.of("$L.normalize(row)", plan.rows())))
                .build();
    }

    private TypeSpec ofNewRow(NewRowPlan newRow) {
        InsertedColumns columns = new InsertedColumns(plan, newRow, code);
        return define().addMethods(newRow.defaulted().isEmpty() ? List.of() : List.of(unset()))
                .addMethod(write(columns.writes()))
                .addMethod(writeKey())
                .addMethod(complete(columns.completed()))
                .addMethods(columns.methods())
                .build();
    }

    private TypeSpec.Builder define() {
        return TypeSpec.classBuilder(name(plan))
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .addSuperinterface(type(plan));
    }

    private MethodSpec unset() {
        return Overriding.method("unset", TypeName.LONG)
                .addParameter(inserted, "row")
                .addCode("return $T.unset(row);\n", RuntimeNames.NEW_ROW)
                .build();
    }

    private MethodSpec write(CodeBlock body) {
        return Overriding.method("write", TypeName.VOID)
                .addParameter(RuntimeNames.ROW_WRITER, "out")
                .addParameter(inserted, "row")
                .addParameter(RuntimeNames.STAMP, "stamp")
                .addException(RuntimeNames.SQL_EXCEPTION)
                .addCode(body)
                .build();
    }

    private MethodSpec complete(CodeBlock row) {
        return Overriding.method("complete", record)
                .addParameter(inserted, "row")
                .addParameter(RuntimeNames.STAMP, "stamp")
                .addParameter(RuntimeNames.ROW_READER, "returned")
                .addException(RuntimeNames.SQL_EXCEPTION)
                .addCode("return $L;\n", row)
                .build();
    }

    private MethodSpec writeKey() {
        MethodSpec.Builder method = Overriding.method("writeKey", TypeName.VOID)
                .addParameter(RuntimeNames.ROW_WRITER, "out")
                .addParameter(inserted, "row")
                .addParameter(ParameterizedTypeName.get(RuntimeNames.UNIQUE_KEY, record), "key")
                .addException(RuntimeNames.SQL_EXCEPTION);
        for (Key key : givenKeys()) {
            RowValues values = RowValues.ofRow(plan.components(), code, key.columns()::contains);
            method.beginControlFlow("if (key.equals($L))", key.constant()).addCode(values.declarations());
            key.columns().forEach(column -> method.addCode("$L;\n", values.write(column)));
            method.addCode("return;\n").endControlFlow();
        }
        return method.addCode(
                        "throw new $T($S + key);\n",
                        IllegalArgumentException.class,
                        "the new row does not have a value for each column of ")
                .build();
    }

    private record Key(String constant, List<ColumnPlan> columns) {}

    /** The keys of which a new row always holds all values. */
    private List<Key> givenKeys() {
        List<Key> keys = new ArrayList<>();
        plan.key().ifPresent(key -> keys.add(new Key("PRIMARY_KEY", key.columns())));
        plan.uniques().forEach(unique -> keys.add(new Key(unique.constant(), unique.columns())));
        keys.removeIf(key -> !key.columns().stream().allMatch(this::isHeld));
        return keys;
    }

    private boolean isHeld(ColumnPlan column) {
        return column.inserted() && column.model().filling() == Filling.GIVEN;
    }
}
