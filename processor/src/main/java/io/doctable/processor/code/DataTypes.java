package io.doctable.processor.code;

import static io.doctable.processor.code.RuntimeNames.DATA_TYPE;

import com.palantir.javapoet.CodeBlock;
import io.doctable.processor.model.ColumnSettings;
import io.doctable.processor.model.ScalarType;
import io.doctable.processor.model.TypeModel;

/** Writes the expression of a {@code DataType}: what a column holds. */
public final class DataTypes implements TypeModel.Cases<CodeBlock> {
    /** Months of a year as ISO text: {@code 2026-11}. */
    private static final int YEAR_MONTH_LENGTH = 7;

    private final ColumnSettings settings;

    private DataTypes(ColumnSettings settings) {
        this.settings = settings;
    }

    /** The data type of a column with these settings. */
    public static CodeBlock of(TypeModel type, ColumnSettings settings) {
        return type.match(new DataTypes(settings));
    }

    @Override
    public CodeBlock scalar(TypeModel.Scalar type) {
        return scalar(type.type());
    }

    private CodeBlock scalar(ScalarType type) {
        int precision = Math.max(settings.precision(), 0);
        int scale = Math.max(settings.scale(), 0);
        return switch (type) {
            case DECIMAL ->
                precision == 0 && scale == 0
                        ? of(type.data())
                        : CodeBlock.of("$T.decimal($L, $L)", DATA_TYPE, precision, scale);
            case BIG_INTEGER ->
                precision == 0 ? of(type.data()) : CodeBlock.of("$T.bigInteger($L)", DATA_TYPE, precision);
            case STRING -> text(Math.max(settings.length(), 0));
            case YEAR_MONTH -> text(YEAR_MONTH_LENGTH);
            default -> of(type.data());
        };
    }

    @Override
    public CodeBlock enumType(TypeModel.EnumType type) {
        return of("TEXT");
    }

    @Override
    public CodeBlock valueRecord(TypeModel.ValueRecord type) {
        return type.inner().match(this);
    }

    @Override
    public CodeBlock converted(TypeModel.Converted type) {
        return scalar(type.column());
    }

    @Override
    public CodeBlock json(TypeModel.JsonType type) {
        return of("JSON");
    }

    @Override
    public CodeBlock listOf(TypeModel.ListOf type) {
        return CodeBlock.of("$T.arrayOf($L)", DATA_TYPE, type.element().match(this));
    }

    @Override
    public CodeBlock arrayOf(TypeModel.ArrayOf type) {
        return CodeBlock.of("$T.arrayOf($L)", DATA_TYPE, type.element().match(this));
    }

    private static CodeBlock text(int length) {
        return length == 0 ? of("TEXT") : CodeBlock.of("$T.text($L)", DATA_TYPE, length);
    }

    private static CodeBlock of(String kind) {
        return CodeBlock.of("$T.$L", DATA_TYPE, kind);
    }
}
