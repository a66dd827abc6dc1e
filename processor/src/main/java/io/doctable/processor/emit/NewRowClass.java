package io.doctable.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.doctable.processor.emit.ValueMethods.Shown;
import io.doctable.processor.plan.NewRowPlan;
import io.doctable.processor.plan.RecordPlan;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Writes {@code NewX}: a row to insert, without what the database or the library fills. */
final class NewRowClass {
    private final RecordPlan plan;
    private final NewRowPlan newRow;
    private final ClassName record;
    private final ClassName type;

    private NewRowClass(RecordPlan plan, NewRowPlan newRow) {
        this.plan = plan;
        this.newRow = newRow;
        this.record = plan.record();
        this.type = plan.types().newRow();
    }

    static TypeSpec.Builder of(RecordPlan plan, NewRowPlan newRow) {
        return new NewRowClass(plan, newRow).define();
    }

    private TypeSpec.Builder define() {
        return TypeSpec.classBuilder(type)
                .addJavadoc(
                        "A row to insert: a {@link $T} without the values that the database or the library generates. Immutable.\n",
                        record)
                .addModifiers(Visibility.of(plan.model().isPublic()))
                .addModifiers(Modifier.FINAL)
                .addFields(bits())
                .addFields(fields())
                .addMethod(constructor())
                .addMethod(factory())
                .addMethod(from())
                .addMethods(newRow.values().stream().map(this::accessor).toList())
                .addMethods(newRow.values().stream().map(this::wither).toList())
                .addMethods(new ValueMethods(type, compared()).all());
    }

    /** The bits of the mask, by name. The descriptor reads them too. */
    private List<FieldSpec> bits() {
        return newRow.defaulted().stream()
                .map(value -> FieldSpec.builder(TypeName.LONG, value.bit())
                        .addModifiers(Modifier.STATIC, Modifier.FINAL)
                        .initializer(value.mask() == 1 ? "1L" : "1L << " + Long.numberOfTrailingZeros(value.mask()))
                        .build())
                .toList();
    }

    private List<FieldSpec> fields() {
        Stream<FieldSpec> values = newRow.values().stream()
                .map(value -> FieldSpec.builder(value.fieldType(), value.variable())
                        .addModifiers(Modifier.PRIVATE, Modifier.FINAL)
                        .build());
        return Stream.concat(values, mask().stream()).toList();
    }

    /** What is left to the database, a bit for each; only where something may be. The descriptor reads it. */
    private List<FieldSpec> mask() {
        return newRow.defaulted().isEmpty()
                ? List.of()
                : List.of(FieldSpec.builder(TypeName.LONG, newRow.unset())
                        .addModifiers(Modifier.FINAL)
                        .build());
    }

    private MethodSpec constructor() {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE);
        for (FieldSpec field : fields()) {
            constructor.addParameter(field.type(), field.name()).addCode("this.$L = $L;\n", field.name(), field.name());
        }
        return constructor.build();
    }

    private MethodSpec factory() {
        MethodSpec.Builder factory = MethodSpec.methodBuilder(newRow.factory())
                .addJavadoc("Creates a row with the values that every new row needs.\n")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(type);
        newRow.required().forEach(value -> factory.addParameter(value.type(), value.variable()));
        return factory.addCode("return $L;\n", made(NewRowClass::initial, allBits()))
                .build();
    }

    private CodeBlock allBits() {
        return newRow.defaulted().stream()
                .map(value -> CodeBlock.of("$L", value.bit()))
                .collect(CodeBlock.joining(" | "));
    }

    /** What a value is before it is given: itself if it is required, else absent. */
    private static CodeBlock initial(NewRowPlan.Value value) {
        if (value.required()) {
            return CodeBlock.of("$L", value.variable());
        }
        return value.isOptional() ? CodeBlock.of("$T.empty()", raw(value.type())) : CodeBlock.of("null");
    }

    private static TypeName raw(TypeName type) {
        return type instanceof ParameterizedTypeName generic ? generic.rawType() : type;
    }

    private MethodSpec from() {
        return MethodSpec.methodBuilder("from")
                .addJavadoc(
                        "Creates a row with the values of {@code row} that an insert may set; all of them count as set.\n")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addParameter(record, "row")
                .returns(type)
                .addCode("return $L;\n", made(value -> CodeBlock.of("row.$L()", value.name()), CodeBlock.of("0L")))
                .build();
    }

    private CodeBlock made(Function<NewRowPlan.Value, CodeBlock> each, CodeBlock mask) {
        Stream<CodeBlock> values = newRow.values().stream().map(each);
        Stream<CodeBlock> last = newRow.defaulted().isEmpty() ? Stream.of() : Stream.of(mask);
        return RecordMaking.call(
                CodeBlock.of("new $T", type), Stream.concat(values, last).toList());
    }

    private MethodSpec accessor(NewRowPlan.Value value) {
        return MethodSpec.methodBuilder(value.name())
                .addJavadoc("Returns the value of {@code $L}$L.\n", value.name(), note(value))
                .addModifiers(Modifier.PUBLIC)
                .returns(value.fieldType())
                .addCode("return $L;\n", value.variable())
                .build();
    }

    private static String note(NewRowPlan.Value value) {
        if (value.mask() != 0) {
            return "; " + (value.isOptional() ? "empty" : "null") + " if the database is to use its default";
        }
        return value.required() || value.isOptional() ? "" : "; may be null";
    }

    private MethodSpec wither(NewRowPlan.Value value) {
        CodeBlock mask = value.mask() == 0
                ? CodeBlock.of("$L", newRow.unset())
                : CodeBlock.of("$L & ~$L", newRow.unset(), value.bit());
        return MethodSpec.methodBuilder(value.wither())
                .addJavadoc("Returns this row with another value of {@code $L}.\n", value.name())
                .addModifiers(Modifier.PUBLIC)
                .addParameter(value.type(), value.variable())
                .returns(type)
                .addCode("return $L;\n", made(each -> CodeBlock.of("$L", each.variable()), mask))
                .build();
    }

    /** The fields by which rows are equal; what is left to the database counts and is not shown. */
    private List<ValueMethods.Value> compared() {
        Stream<ValueMethods.Value> values = newRow.values().stream()
                .map(value -> new ValueMethods.Value(value.variable(), value.fieldType(), Optional.of(shown(value))));
        Stream<ValueMethods.Value> mask =
                mask().stream().map(field -> new ValueMethods.Value(field.name(), field.type(), Optional.empty()));
        return Stream.concat(values, mask).toList();
    }

    private Shown shown(NewRowPlan.Value value) {
        boolean sensitive = value.component()
                .columns()
                .anyMatch(column -> column.model().settings().sensitive());
        if (sensitive) {
            return Shown.masked(value.name());
        }
        CodeBlock text = ValueMethods.text(value.variable(), value.fieldType());
        if (value.mask() == 0) {
            return new Shown(value.name(), text);
        }
        CodeBlock unlessLeft = CodeBlock.of(
                "(($L & $L) == 0 ? $L : $L)", newRow.unset(), value.bit(), text, StringLiteral.of("default"));
        return new Shown(value.name(), unlessLeft);
    }
}
