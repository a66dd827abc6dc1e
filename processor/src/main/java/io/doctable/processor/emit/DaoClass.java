package io.doctable.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.doctable.processor.code.ColumnCode;
import io.doctable.processor.code.Overriding;
import io.doctable.processor.code.RuntimeNames;
import io.doctable.processor.code.Visibility;
import io.doctable.processor.plan.ColumnPlan;
import io.doctable.processor.plan.FinderPlan;
import io.doctable.processor.plan.KeyPlan;
import io.doctable.processor.plan.Names;
import io.doctable.processor.plan.RecordPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Writes {@code XDao}: typed one-liners over the runtime's DAO. */
final class DaoClass {
    private final RecordPlan plan;
    private final ClassName record;
    private final ClassName table;
    private final ClassName dao;
    private final ColumnCode code;

    private DaoClass(RecordPlan plan) {
        this.plan = plan;
        this.record = plan.record();
        this.table = plan.types().table();
        this.dao = plan.types().dao();
        this.code = ColumnCode.outside(table);
    }

    static TypeSpec.Builder of(RecordPlan plan) {
        return new DaoClass(plan).define();
    }

    private TypeSpec.Builder define() {
        return TypeSpec.classBuilder(dao)
                .addJavadoc(
                        "Stores, finds, updates and deletes the rows of {@link $T}. Needs no closing; may be extended.\n",
                        record)
                .addModifiers(Visibility.of(plan.model().isPublic()))
                .superclass(superclass())
                .addMethod(constructor())
                .addMethod(on())
                .addMethods(new DaoInserts(plan).methods())
                .addMethods(byPrimitiveId())
                .addMethods(plan.finders().stream().map(this::finder).toList())
                .addMethods(plan.listers().stream().map(this::lister).toList());
    }

    private TypeName superclass() {
        return plan.key()
                .map(key -> ParameterizedTypeName.get(
                        RuntimeNames.KEYED_TABLE_DAO, record, key.type().box()))
                .orElse(ParameterizedTypeName.get(RuntimeNames.TABLE_DAO, record));
    }

    private MethodSpec constructor() {
        CodeBlock key =
                plan.key().map(any -> CodeBlock.of(", $T.PRIMARY_KEY", table)).orElse(CodeBlock.of(""));
        return MethodSpec.constructorBuilder()
                .addJavadoc("Creates a DAO whose statements run on an engine, a connection or a transaction.\n")
                .addModifiers(Modifier.PUBLIC)
                .addParameter(RuntimeNames.CONNECTABLE, "connectable")
                .addCode("super(connectable, $T.TABLE$L);\n", table, key)
                .build();
    }

    private MethodSpec on() {
        return Overriding.method("on", dao)
                .addParameter(RuntimeNames.CONNECTABLE, "connectable")
                .addCode("return new $T(ofSameEngine(connectable));\n", dao)
                .build();
    }

    /** The methods by id once more, for an id that is a primitive. */
    private List<MethodSpec> byPrimitiveId() {
        List<MethodSpec> methods = new ArrayList<>();
        if (plan.key().isPresent() && plan.key().get().type().isPrimitive()) {
            KeyPlan key = plan.key().get();
            TypeName found = ParameterizedTypeName.get(ClassName.get(Optional.class), record);
            methods.add(byId("findById", found, "Returns the row with this key, or empty if there is none.", key));
            methods.add(byId(
                    "get",
                    record,
                    "Returns the row with this key; throws {@code RowNotFoundException} if there is none.",
                    key));
            plan.patch().map(patch -> patchById(key)).ifPresent(methods::add);
            methods.add(byId(
                    "deleteById",
                    TypeName.BOOLEAN,
                    "Deletes the row with this key; returns whether there was one.",
                    key));
        }
        return methods;
    }

    private MethodSpec patchById(KeyPlan key) {
        Names names = new Names(List.of());
        String id = names.claim(key.columns().get(0).local());
        String patch = names.claim("patch");
        return MethodSpec.methodBuilder("patch")
                .addJavadoc(
                        "Updates only the columns that a patch sets; returns whether there is a row with this key.\n")
                .addModifiers(Modifier.PUBLIC)
                .returns(TypeName.BOOLEAN)
                .addParameter(key.type(), id)
                .addParameter(plan.types().patch(), patch)
                .addCode("return patch($T.valueOf($L), $L);\n", key.type().box(), id, patch)
                .build();
    }

    private MethodSpec byId(String method, TypeName returns, String sentence, KeyPlan key) {
        String name = key.columns().get(0).local();
        return MethodSpec.methodBuilder(method)
                .addJavadoc("$L\n", sentence)
                .addModifiers(Modifier.PUBLIC)
                .returns(returns)
                .addParameter(key.type(), name)
                .addCode("return $L($T.valueOf($L));\n", method, key.type().box(), name)
                .build();
    }

    private MethodSpec finder(FinderPlan finder) {
        return search(finder, "findBy", ParameterizedTypeName.get(ClassName.get(Optional.class), record))
                .addJavadoc("Returns the row with $L, or empty if there is none.\n", values(finder))
                .build();
    }

    private MethodSpec lister(FinderPlan lister) {
        return search(lister, "listBy", ParameterizedTypeName.get(ClassName.get(List.class), record))
                .addJavadoc("Returns the rows with $L, in unspecified order.\n", values(lister))
                .build();
    }

    private static String values(FinderPlan finder) {
        List<ColumnPlan> columns = finder.constraint().columns();
        return columns.stream()
                .map(column -> "{@code " + column.model().component() + "}")
                .collect(Collectors.joining(" and ", columns.size() == 1 ? "this " : "these ", ""));
    }

    private MethodSpec.Builder search(FinderPlan finder, String base, TypeName returns) {
        List<ColumnPlan> columns = finder.constraint().columns();
        Names names = new Names(Stream.of(table, ClassName.get(Objects.class))
                .map(ClassName::simpleName)
                .toList());
        List<String> parameters =
                columns.stream().map(column -> names.claim(column.local())).toList();
        String out = names.claim("out");
        MethodSpec.Builder method = MethodSpec.methodBuilder(finder.method())
                .addModifiers(Modifier.PUBLIC)
                .returns(returns);
        List<CodeBlock> writes = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            ColumnPlan column = columns.get(i);
            method.addParameter(column.type(), parameters.get(i));
            writes.add(code.writeGiven(column, out, parameters.get(i)));
        }
        CodeBlock lambda =
                writes.size() == 1 ? writes.get(0) : CodeBlock.of("{\n$>$L;\n$<}", CodeBlock.join(writes, ";\n"));
        return method.addCode(
                "return $L($T.$L, $L -> $L);\n",
                base,
                table,
                finder.constraint().constant(),
                out,
                lambda);
    }
}
