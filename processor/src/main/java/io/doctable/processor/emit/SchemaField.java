package io.doctable.processor.emit;

import static io.doctable.processor.code.RuntimeNames.COLUMN_SCHEMA;
import static io.doctable.processor.code.RuntimeNames.COLUMN_VARIANT;
import static io.doctable.processor.code.RuntimeNames.GENERATION;
import static io.doctable.processor.code.RuntimeNames.IDENTITY_STYLE;
import static io.doctable.processor.code.RuntimeNames.INDEX_SCHEMA;
import static io.doctable.processor.code.RuntimeNames.TABLE_SCHEMA;
import static io.doctable.processor.code.RuntimeNames.TABLE_SCHEMA_BUILDER;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.doctable.processor.code.DataTypes;
import io.doctable.processor.code.StringLiteral;
import io.doctable.processor.model.ColumnModel;
import io.doctable.processor.model.ColumnSettings;
import io.doctable.processor.model.Constraint;
import io.doctable.processor.model.Filling;
import io.doctable.processor.model.RecordModel;
import io.doctable.processor.model.ReferenceAction;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Writes the {@code TableSchema} of a descriptor. */
final class SchemaField {
    /** A class initialiser holds so many columns, and a chain of calls is not too deep for javac. */
    private static final int FEW_COLUMNS = 100;

    private static final Class<?> ACTION = io.doctable.annotation.ReferenceAction.class;

    private final RecordModel table;
    private final List<MethodSpec> methods = new ArrayList<>();

    SchemaField(RecordModel table) {
        this.table = table;
    }

    /** The methods of {@code IndexSchema} that a type calls by their simple names. */
    static List<String> staticImports(TypeSpec type) {
        String schemas = type.fieldSpecs().stream()
                .filter(field -> field.type().equals(TABLE_SCHEMA))
                .map(field -> field.initializer().toString())
                .collect(Collectors.joining());
        return Stream.of("asc", "desc")
                .filter(method -> schemas.contains(INDEX_SCHEMA.canonicalName() + "." + method + "("))
                .toList();
    }

    /** The methods that the initialiser calls, for a table with very many columns. */
    List<MethodSpec> methods() {
        return methods;
    }

    /** The expression that makes the schema. */
    CodeBlock initializer() {
        CodeBlock builder = CodeBlock.of("$T.builder($L)", TABLE_SCHEMA, StringLiteral.of(table.table()));
        CodeBlock start = table.schema().isEmpty()
                ? builder
                : CodeBlock.of("$L.schema($L)", builder, StringLiteral.of(table.schema()));
        CodeBlock.Builder chain = CodeBlock.builder();
        if (table.columns().size() <= FEW_COLUMNS) {
            chain.add("$L$>$>", start);
            table.columns().forEach(column -> chain.add("\n.column($L)", column(column)));
        } else {
            chain.add("$L$>$>", inMethods(start));
        }
        if (!table.primaryKey().isEmpty()) {
            chain.add("\n.primaryKey($L)", StringLiteral.all(table.primaryKey()));
        }
        for (Constraint.Unique unique : table.uniques()) {
            chain.add("\n.unique($L, $L)", StringLiteral.of(unique.name()), StringLiteral.all(unique.columns()));
        }
        table.indexes().forEach(index -> chain.add("\n$L", index(index)));
        for (Constraint.Check check : table.checks()) {
            chain.add("\n.check($L, $L)", StringLiteral.of(check.name()), StringLiteral.of(check.sql()));
        }
        table.foreignKeys().forEach(key -> chain.add("\n$L", foreignKey(key)));
        if (!table.comment().isEmpty()) {
            chain.add("\n.comment($L)", StringLiteral.of(table.comment()));
        }
        if (!table.strict()) {
            chain.add("\n.notStrict()");
        }
        if (table.withoutRowid()) {
            chain.add("\n.withoutRowid()");
        }
        return chain.add("\n.build()$<$<").build();
    }

    /** The builder with all columns, added by methods of some columns each. */
    private CodeBlock inMethods(CodeBlock start) {
        CodeBlock builder = start;
        List<ColumnModel> columns = table.columns();
        for (int from = 0; from < columns.size(); from += FEW_COLUMNS) {
            String name = "columns" + (methods.size() + 1);
            CodeBlock.Builder chain = CodeBlock.builder().add("return table$>$>");
            columns.subList(from, Math.min(from + FEW_COLUMNS, columns.size()))
                    .forEach(column -> chain.add("\n.column($L)", column(column)));
            methods.add(MethodSpec.methodBuilder(name)
                    .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                    .returns(TABLE_SCHEMA_BUILDER)
                    .addParameter(TABLE_SCHEMA_BUILDER, "table")
                    .addCode(chain.add(";\n$<$<").build())
                    .build());
            builder = CodeBlock.of("$L($L)", name, builder);
        }
        return builder;
    }

    private static CodeBlock column(ColumnModel column) {
        CodeBlock start = CodeBlock.of(
                "$T.builder($L, $L)",
                COLUMN_SCHEMA,
                StringLiteral.of(column.name()),
                DataTypes.of(column.type(), column.settings()));
        List<CodeBlock> options = options(column);
        String separator = options.size() == 1 ? "" : "\n";
        CodeBlock.Builder chain = CodeBlock.builder().add("$L$>$>", start);
        options.forEach(option -> chain.add("$L$L", separator, option));
        return chain.add("$<$<").build();
    }

    private static List<CodeBlock> options(ColumnModel column) {
        ColumnSettings settings = column.settings();
        List<CodeBlock> options = new ArrayList<>();
        if (!column.component().equals(column.name())) {
            options.add(CodeBlock.of(".component($L)", StringLiteral.of(column.component())));
        }
        flag(options, "nullable", column.columnNullable());
        if (column.filling() == Filling.IDENTITY && settings.reusesIds()) {
            options.add(CodeBlock.of(".identity($T.ROWID)", IDENTITY_STYLE));
        } else if (column.filling() != Filling.GIVEN) {
            options.add(CodeBlock.of(".generated($T.$L)", GENERATION, generation(column.filling())));
        }
        if (!column.zone().equals(ColumnModel.UTC)) {
            options.add(CodeBlock.of(".zone($L)", StringLiteral.of(column.zone())));
        }
        flag(options, "notInsertable", !settings.insertable());
        flag(options, "notUpdatable", !settings.updatable());
        flag(options, "sensitive", settings.sensitive());
        text(options, "typeSql", settings.type());
        text(options, "defaultSql", settings.defaultSql());
        text(options, "check", settings.check());
        text(options, "collation", settings.collation());
        for (ColumnSettings.DialectSettings special : settings.dialects()) {
            options.add(CodeBlock.of(".on($L, $L)", StringLiteral.of(special.dialect()), variant(special)));
        }
        text(options, "comment", settings.comment());
        text(options, "renamedFrom", settings.renamedFrom());
        return options;
    }

    private static void flag(List<CodeBlock> options, String method, boolean set) {
        if (set) {
            options.add(CodeBlock.of(".$L()", method));
        }
    }

    private static void text(List<CodeBlock> options, String method, String text) {
        if (!text.isEmpty()) {
            options.add(CodeBlock.of(".$L($L)", method, StringLiteral.of(text)));
        }
    }

    static String generation(Filling filling) {
        return switch (filling) {
            case GIVEN -> "NONE";
            case IDENTITY -> "IDENTITY";
            case UUID7 -> "UUID";
            case CREATED_AT -> "CREATED_AT";
            case UPDATED_AT -> "UPDATED_AT";
            case VERSION -> "VERSION";
        };
    }

    private static CodeBlock index(Constraint.Index index) {
        CodeBlock call = CodeBlock.of(
                ".$L($L, $L)",
                index.unique() ? "uniqueIndex" : "index",
                StringLiteral.of(index.name()),
                index.columns().stream().map(SchemaField::part).collect(CodeBlock.joining(", ")));
        return index.where().isEmpty() ? call : CodeBlock.of("$L.where($L)", call, StringLiteral.of(index.where()));
    }

    private static CodeBlock part(Constraint.IndexColumn part) {
        CodeBlock column = CodeBlock.of(
                part.descending() ? "$T.desc($L)" : "$T.asc($L)", INDEX_SCHEMA, StringLiteral.of(part.name()));
        return switch (part.nulls()) {
            case UNSAID -> column;
            case FIRST -> CodeBlock.of("$L.withNullsFirst()", column);
            case LAST -> CodeBlock.of("$L.withNullsLast()", column);
        };
    }

    private static CodeBlock foreignKey(Constraint.ForeignKey key) {
        String schema = key.target().map(target -> target.schema()).orElse("");
        String table = key.target().map(target -> target.name()).orElse("");
        CodeBlock.Builder call = CodeBlock.builder()
                .add(
                        ".foreignKey($L, $L).references($L, $L)",
                        StringLiteral.of(key.name()),
                        StringLiteral.all(key.columns()),
                        StringLiteral.of(table),
                        StringLiteral.all(key.targetColumns()));
        if (!schema.isEmpty()) {
            call.add(".inSchema($L)", StringLiteral.of(schema));
        }
        if (key.onDelete() != ReferenceAction.NO_ACTION) {
            call.add(".onDelete($T.$L)", ACTION, key.onDelete());
        }
        if (key.onUpdate() != ReferenceAction.NO_ACTION) {
            call.add(".onUpdate($T.$L)", ACTION, key.onUpdate());
        }
        return call.build();
    }

    private static CodeBlock variant(ColumnSettings.DialectSettings special) {
        CodeBlock.Builder variant = CodeBlock.builder().add("$T.NONE", COLUMN_VARIANT);
        List<CodeBlock> parts = new ArrayList<>();
        text(parts, "withType", special.type());
        text(parts, "withDefaultSql", special.defaultSql());
        text(parts, "withCheck", special.check());
        text(parts, "withCollation", special.collation());
        parts.forEach(variant::add);
        return variant.build();
    }
}
