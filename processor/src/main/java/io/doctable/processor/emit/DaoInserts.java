package io.doctable.processor.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import io.doctable.processor.code.RuntimeNames;
import io.doctable.processor.plan.RecordPlan;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Writes the methods of a DAO that insert rows. */
final class DaoInserts {
    private static final String HOLDS_KEY = "The new row must have a value for each column of the key.";
    private static final String TRIGGERS = "Changes made by a trigger may be missing; read the row again to see them.";

    private final ClassName record;
    private final CodeBlock shape;
    private final ParameterSpec row;
    private final ParameterSpec rows;
    private final ParameterSpec key;

    DaoInserts(RecordPlan plan) {
        this.record = plan.record();
        this.shape = CodeBlock.of("$T.$L", plan.types().table(), plan.insert());
        this.row = ParameterSpec.builder(plan.inserted(), "row").build();
        this.rows = ParameterSpec.builder(
                        ParameterizedTypeName.get(
                                ClassName.get(Collection.class), WildcardTypeName.subtypeOf(row.type())),
                        "rows")
                .build();
        this.key = ParameterSpec.builder(ParameterizedTypeName.get(RuntimeNames.UNIQUE_KEY, record), "key")
                .build();
    }

    List<MethodSpec> methods() {
        return List.of(
                insert(),
                insertAll(),
                insertIfAbsent(),
                insertAllIfAbsent(),
                findOrInsert(),
                upsert(),
                upsertColumns(),
                upsertAll(),
                bulkInsert(Iterable.class),
                bulkInsert(Stream.class),
                bulkInsert(),
                inserter());
    }

    private MethodSpec insert() {
        return method(
                        "insert",
                        record,
                        "Stores a new row and returns it with generated values and defaults.\n" + TRIGGERS)
                .addParameter(row)
                .addCode("return insert($L, row);\n", shape)
                .build();
    }

    private MethodSpec insertAll() {
        TypeName stored = ParameterizedTypeName.get(ClassName.get(List.class), record);
        return method(
                        "insertAll",
                        stored,
                        "Stores new rows, all or none, and returns them in the given order, as {@code insert} does.")
                .addParameter(rows)
                .addCode("return insertAll($L, rows);\n", shape)
                .build();
    }

    private MethodSpec insertIfAbsent() {
        TypeName found = ParameterizedTypeName.get(ClassName.get(Optional.class), record);
        return method(
                        "insertIfAbsent",
                        found,
                        "Stores a new row and returns it, or returns empty if the table has a row with the same key.\n"
                                + HOLDS_KEY)
                .addParameter(row)
                .addParameter(key)
                .addCode("return insertIfAbsent($L, row, key);\n", shape)
                .build();
    }

    private MethodSpec insertAllIfAbsent() {
        TypeName found = ParameterizedTypeName.get(ClassName.get(Optional.class), record);
        return method(
                        "insertAllIfAbsent",
                        ParameterizedTypeName.get(ClassName.get(List.class), found),
                        "Stores the new rows whose key is new, all or none; a row whose key is there gives an empty result.")
                .addParameter(rows)
                .addParameter(key)
                .addCode("return insertAllIfAbsent($L, rows, key);\n", shape)
                .build();
    }

    private MethodSpec findOrInsert() {
        return method(
                        "findOrInsert",
                        record,
                        "Returns the row with the same key, or stores the new row and returns it if there is none.\n"
                                + HOLDS_KEY)
                .addParameter(row)
                .addParameter(key)
                .addCode("return findOrInsert($L, row, key);\n", shape)
                .build();
    }

    private MethodSpec upsert() {
        return method(
                        "upsert",
                        record,
                        "Inserts a new row, or updates the row with the same key (upsert), and returns it as stored.\n"
                                + HOLDS_KEY + "\n" + TRIGGERS)
                .addParameter(row)
                .addParameter(key)
                .addCode("return upsert($L, row, key);\n", shape)
                .build();
    }

    private MethodSpec upsertAll() {
        return method(
                        "upsertAll",
                        ParameterizedTypeName.get(ClassName.get(List.class), record),
                        "Inserts new rows or updates those with the same key, all or none, and returns them in the given order.")
                .addParameter(rows)
                .addParameter(key)
                .addCode("return upsertAll($L, rows, key);\n", shape)
                .build();
    }

    private MethodSpec upsertColumns() {
        TypeName column =
                ParameterizedTypeName.get(RuntimeNames.COLUMN, record, WildcardTypeName.subtypeOf(Object.class));
        return method(
                        "upsert",
                        record,
                        "Inserts a new row, or updates only these columns of the row with the same key (upsert).\n"
                                + HOLDS_KEY)
                .addAnnotation(SafeVarargs.class)
                .addAnnotation(AnnotationSpec.builder(SuppressWarnings.class)
                        .addMember("value", "$S", "varargs")
                        .build())
                .addModifiers(Modifier.FINAL)
                .addParameter(row)
                .addParameter(key)
                .addParameter(ArrayTypeName.of(column), "columns")
                .varargs()
                .addCode("return upsert($L, row, key, $T.of(columns));\n", shape, List.class)
                .build();
    }

    private MethodSpec bulkInsert(Class<?> source) {
        return method(
                        "bulkInsert",
                        RuntimeNames.BULK_RESULT,
                        "Stores new rows, all or none, as fast as the database can, without returning them.")
                .addParameter(
                        ParameterizedTypeName.get(ClassName.get(source), WildcardTypeName.subtypeOf(row.type())),
                        "rows")
                .addCode("return bulkInsert().run(rows);\n")
                .build();
    }

    private MethodSpec bulkInsert() {
        return method(
                        "bulkInsert",
                        ParameterizedTypeName.get(RuntimeNames.BULK_INSERT, row.type()),
                        "Starts a bulk insert that commits in parts or reports its progress.")
                .addCode("return bulkInsert($L);\n", shape)
                .build();
    }

    private MethodSpec inserter() {
        return method(
                        "inserter",
                        ParameterizedTypeName.get(RuntimeNames.INSERTER, row.type()),
                        "Opens a queue that stores its rows when it has {@code size} of them, and when it is closed.")
                .addParameter(TypeName.INT, "size")
                .addCode("return bulkInsert().inserter(size);\n")
                .build();
    }

    private static MethodSpec.Builder method(String name, TypeName returns, String sentence) {
        return MethodSpec.methodBuilder(name)
                .addJavadoc("$L\n", sentence)
                .addModifiers(Modifier.PUBLIC)
                .returns(returns);
    }
}
