package io.doctable.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.doctable.processor.code.RecordMaking;
import io.doctable.processor.code.RuntimeNames;
import io.doctable.processor.code.StringLiteral;
import io.doctable.processor.code.Visibility;
import io.doctable.processor.plan.Names;
import io.doctable.processor.plan.NewRowPlan;
import io.doctable.processor.plan.RecordPlan;
import java.util.List;
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
                .superclass(ParameterizedTypeName.get(RuntimeNames.NEW_ROW, type))
                .addFields(bits())
                .addFields(fields())
                .addMethod(constructor())
                .addMethod(factory())
                .addMethod(from())
                .addMethods(newRow.builder().map(this::builder).stream().toList())
                .addMethods(newRow.values().stream().map(this::accessor).toList())
                .addMethods(newRow.values().stream().map(this::wither).toList())
                .addMethod(list())
                .addTypes(
                        newRow
                                .builder()
                                .map(name -> NewRowBuilderClass.of(type, newRow, name, made(NewRowClass::blank)))
                                .stream()
                                .toList());
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

    /** Not final, because the methods that change one value change a clone. */
    private List<FieldSpec> fields() {
        return newRow.values().stream()
                .map(value -> FieldSpec.builder(value.fieldType(), value.variable())
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .toList();
    }

    private MethodSpec constructor() {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE);
        if (newRow.defaulted().isEmpty()) {
            constructor.addCode("super(0);\n");
        } else {
            String unset = local("unset");
            constructor.addParameter(TypeName.LONG, unset).addCode("super($L);\n", unset);
        }
        for (FieldSpec field : fields()) {
            constructor.addParameter(field.type(), field.name()).addCode("this.$L = $L;\n", field.name(), field.name());
        }
        return constructor.build();
    }

    /** A name for a variable beside those of all values. */
    private String local(String name) {
        return new Names(
                        newRow.values().stream().map(NewRowPlan.Value::variable).toList())
                .claim(name);
    }

    private MethodSpec factory() {
        MethodSpec.Builder factory = MethodSpec.methodBuilder(newRow.factory())
                .addJavadoc("Creates a row with the values that every new row needs.\n")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(type);
        newRow.required().forEach(value -> factory.addParameter(value.type(), value.variable()));
        return factory.addCode("return $L;\n", made(NewRowClass::initial)).build();
    }

    /** What the constructor takes before the values, if anything. */
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

    /** What a value is in a builder before it is given. */
    private static CodeBlock blank(NewRowPlan.Value value) {
        TypeName type = value.fieldType();
        if (!value.required() || !type.isPrimitive()) {
            return value.required() ? CodeBlock.of("null") : initial(value);
        }
        if (type.equals(TypeName.BYTE) || type.equals(TypeName.SHORT)) {
            return CodeBlock.of("($T) 0", type);
        }
        return CodeBlock.of(type.equals(TypeName.BOOLEAN) ? "false" : type.equals(TypeName.CHAR) ? "'\\0'" : "0");
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
                .addCode("return $L;\n", made(CodeBlock.of("0"), value -> CodeBlock.of("row.$L()", value.name())))
                .build();
    }

    private MethodSpec builder(String name) {
        return MethodSpec.methodBuilder(name)
                .addJavadoc("Starts a row whose values are given by name.\n")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(NewRowBuilderClass.name(type))
                .addCode("return new $T();\n", NewRowBuilderClass.name(type))
                .build();
    }

    private CodeBlock made(Function<NewRowPlan.Value, CodeBlock> each) {
        return made(allBits(), each);
    }

    private CodeBlock made(CodeBlock unset, Function<NewRowPlan.Value, CodeBlock> each) {
        Stream<CodeBlock> first = newRow.defaulted().isEmpty() ? Stream.of() : Stream.of(unset);
        Stream<CodeBlock> values = newRow.values().stream().map(each);
        return RecordMaking.call(
                CodeBlock.of("new $T", type), Stream.concat(first, values).toList());
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
        String copy = new Names(List.of(value.variable())).claim("copy");
        MethodSpec.Builder wither = MethodSpec.methodBuilder(value.wither())
                .addJavadoc("Returns this row with another value of {@code $L}.\n", value.name())
                .addModifiers(Modifier.PUBLIC)
                .addParameter(value.type(), value.variable())
                .returns(type)
                .addCode("$T $L = clone();\n", type, copy)
                .addCode("$L.$L = $L;\n", copy, value.variable(), value.variable());
        if (value.mask() != 0) {
            wither.addCode("$L.set($L);\n", copy, value.bit());
        }
        return wither.addCode("return $L;\n", copy).build();
    }

    /** The values by which rows are equal and which their text shows. */
    private MethodSpec list() {
        String values = local("values");
        MethodSpec.Builder method = MethodSpec.methodBuilder("list")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .addParameter(RuntimeNames.NEW_ROW_VALUES, values);
        for (NewRowPlan.Value value : newRow.values()) {
            boolean sensitive = value.component()
                    .columns()
                    .anyMatch(column -> column.model().settings().sensitive());
            CodeBlock bit = sensitive || value.mask() == 0 ? CodeBlock.of("") : CodeBlock.of(", $L", value.bit());
            method.addCode(
                    "$L.$L($L, $L$L);\n",
                    values,
                    sensitive ? "addSensitive" : "add",
                    StringLiteral.of(value.name()),
                    value.variable(),
                    bit);
        }
        return method.build();
    }
}
