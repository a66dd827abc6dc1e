package io.doctable.processor.code;

import static io.doctable.processor.code.RuntimeNames.COLUMN_TYPE;
import static io.doctable.processor.code.RuntimeNames.JSON_TYPE;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.doctable.processor.model.ColumnSettings;
import io.doctable.processor.model.ScalarType;
import io.doctable.processor.model.TypeModel;
import java.util.Map;
import java.util.Set;

/** Writes the expression of a {@code ColumnType}: how the values of one column travel. */
public final class ColumnTypes {
    private final Map<ClassName, String> converters;
    private final Set<String> constants;

    /**
     * A writer for one descriptor.
     *
     * @param converters the constants that hold the converters
     * @param constants the names of all constants, which hide types of the same name
     */
    public ColumnTypes(Map<ClassName, String> converters, Set<String> constants) {
        this.converters = converters;
        this.constants = constants;
    }

    /** The column type of a column with these settings. */
    public CodeBlock of(TypeModel type, ColumnSettings settings) {
        return type.match(new Expression(settings));
    }

    /** A function that calls a method of a record, as a method reference where a constant does not hide the record. */
    public CodeBlock accessor(ClassName record, String method) {
        return constants.contains(record.topLevelClassName().simpleName())
                ? CodeBlock.of("value -> value.$L()", method)
                : CodeBlock.of("$T::$L", record, method);
    }

    private final class Expression implements TypeModel.Cases<CodeBlock> {
        private final ColumnSettings settings;

        Expression(ColumnSettings settings) {
            this.settings = settings;
        }

        @Override
        public CodeBlock scalar(TypeModel.Scalar type) {
            return scalar(type.type());
        }

        private CodeBlock scalar(ScalarType type) {
            int precision = Math.max(settings.precision(), 0);
            if (type == ScalarType.DECIMAL) {
                return CodeBlock.of("$T.decimal($L, $L)", COLUMN_TYPE, precision, Math.max(settings.scale(), 0));
            }
            if (type == ScalarType.BIG_INTEGER) {
                return CodeBlock.of("$T.bigInteger($L)", COLUMN_TYPE, precision);
            }
            if (type == ScalarType.STRING && settings.length() > 0) {
                return CodeBlock.of("$T.string($L)", COLUMN_TYPE, settings.length());
            }
            return CodeBlock.of("$T.$L", COLUMN_TYPE, type.name());
        }

        @Override
        public CodeBlock enumType(TypeModel.EnumType type) {
            return CodeBlock.of("$T.enumOf($T.class)", COLUMN_TYPE, type.javaType());
        }

        @Override
        public CodeBlock valueRecord(TypeModel.ValueRecord type) {
            CodeBlock value = accessor(type.javaType(), type.component());
            return CodeBlock.of("$L.as($L, $T::new)", type.inner().match(this), value, type.javaType());
        }

        @Override
        public CodeBlock converted(TypeModel.Converted type) {
            String converter = converters.get(type.converter());
            return CodeBlock.of("$L.as($L::toColumn, $L::fromColumn)", scalar(type.column()), converter, converter);
        }

        @Override
        public CodeBlock json(TypeModel.JsonType type) {
            TypeName boxed = type.javaType().box();
            return CodeBlock.of("$T.json(new $T<$T>() {})", COLUMN_TYPE, JSON_TYPE, boxed);
        }

        @Override
        public CodeBlock listOf(TypeModel.ListOf type) {
            String method = type.nullableElements() ? "listOfNullable" : "listOf";
            return CodeBlock.of("$T.$L($L)", COLUMN_TYPE, method, type.element().match(this));
        }

        @Override
        public CodeBlock arrayOf(TypeModel.ArrayOf type) {
            String method = type.nullableElements() ? "arrayOfNullable" : "arrayOf";
            ArrayTypeName array = ArrayTypeName.of(type.element().javaType());
            return CodeBlock.of(
                    "$T.$L($T.class, $L)",
                    COLUMN_TYPE,
                    method,
                    array,
                    type.element().match(this));
        }
    }
}
