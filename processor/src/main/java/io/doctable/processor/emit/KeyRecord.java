package io.doctable.processor.emit;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.doctable.processor.plan.KeyPlan;
import io.doctable.processor.plan.RecordPlan;

/** Writes {@code XKey}: a primary key of several columns. */
final class KeyRecord {
    private KeyRecord() {}

    static TypeSpec.Builder of(RecordPlan plan, KeyPlan key) {
        MethodSpec.Builder components = MethodSpec.constructorBuilder();
        TypeSpec.Builder type = TypeSpec.recordBuilder(plan.types().key())
                .addJavadoc("The primary key of a {@link $T}.\n\n", plan.record())
                .addModifiers(Visibility.of(plan.model().isPublic()));
        key.columns().forEach(column -> {
            type.addJavadoc(
                    "@param $L its {@code $L}\n", column.local(), column.model().component());
            components.addParameter(column.type(), column.local());
        });
        return type.recordConstructor(components.build());
    }
}
