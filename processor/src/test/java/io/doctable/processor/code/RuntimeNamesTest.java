package io.doctable.processor.code;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.ClassName;
import io.doctable.processor.model.ColumnKind;
import io.doctable.processor.model.ReferenceAction;
import io.doctable.processor.model.ScalarType;
import io.doctable.row.ColumnType;
import io.doctable.row.RowReader;
import io.doctable.row.RowWriter;
import io.doctable.schema.DataType;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Holds what the processor believes of the runtime against the runtime. */
class RuntimeNamesTest {
    @Test
    void everyNameIsAClassOfTheRuntime() throws Exception {
        List<String> checked = new ArrayList<>();
        for (Field field : RuntimeNames.class.getDeclaredFields()) {
            if (field.getType() == ClassName.class) {
                String name = ((ClassName) field.get(null)).reflectionName();
                assertThat(Class.forName(name)).as(field.getName()).isPublic();
                checked.add(name);
            }
        }
        assertThat(checked).hasSizeGreaterThan(25).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource
    void everyKindOfColumnHasAClass(ColumnKind kind) throws Exception {
        Class<?> column = Class.forName(RuntimeNames.column(kind).reflectionName());
        assertThat(Class.forName(RuntimeNames.COLUMN.reflectionName())).isAssignableFrom(column);
    }

    @ParameterizedTest
    @EnumSource
    void everyScalarTravelsAsTheTypeTableSays(ScalarType type) throws Exception {
        DataType.Kind kind = DataType.Kind.valueOf(type.data());
        if (type == ScalarType.DECIMAL) {
            assertThat(ColumnType.decimal(5, 2).dataType()).isEqualTo(DataType.decimal(5, 2));
        } else if (type == ScalarType.BIG_INTEGER) {
            assertThat(ColumnType.bigInteger(5).dataType()).isEqualTo(DataType.bigInteger(5));
        } else {
            ColumnType<?> travels =
                    (ColumnType<?>) ColumnType.class.getField(type.name()).get(null);
            assertThat(travels.dataType().kind()).isEqualTo(kind);
        }
    }

    @ParameterizedTest
    @EnumSource
    void scalarsWithMethodsOfTheirOwnHaveThem(ScalarType type) {
        if (!type.wire().isEmpty()) {
            assertThat(methods(RowWriter.class)).contains("set" + type.wire());
            assertThat(methods(RowReader.class)).contains("get" + type.wire());
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyReferenceActionIsOneOfTheAnnotation(ReferenceAction action) {
        assertThat(io.doctable.annotation.ReferenceAction.valueOf(action.name()).name())
                .isEqualTo(action.name());
    }

    private static List<String> methods(Class<?> type) {
        return Arrays.stream(type.getMethods()).map(Method::getName).toList();
    }
}
