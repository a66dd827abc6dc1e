package io.doctable.processor.emit;

import static org.assertj.core.api.Assertions.assertThat;

import io.doctable.processor.model.Filling;
import io.doctable.schema.Generation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Compares the names that the schema of a generated table uses with the runtime. */
class SchemaFieldTest {
    @ParameterizedTest
    @EnumSource
    void everyFillingIsAGeneration(Filling filling) {
        assertThat(Generation.valueOf(SchemaField.generation(filling)).name())
                .isEqualTo(SchemaField.generation(filling));
    }
}
