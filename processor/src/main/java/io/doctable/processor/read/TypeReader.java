package io.doctable.processor.read;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import io.doctable.processor.model.ScalarType;
import io.doctable.processor.model.TypeModel;
import io.doctable.processor.model.TypeModel.ArrayOf;
import io.doctable.processor.model.TypeModel.EnumType;
import io.doctable.processor.model.TypeModel.ListOf;
import io.doctable.processor.model.TypeModel.Scalar;
import io.doctable.processor.model.TypeModel.ValueRecord;
import io.doctable.processor.problem.RecordRule;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Finds how a Java type is stored, for components without {@code @Json}, {@code @Convert} and {@code @Embedded}. */
final class TypeReader {
    private final JavaTypes types;
    private final Refusal refusal;

    TypeReader(JavaTypes types) {
        this.types = types;
        this.refusal = new Refusal(types);
    }

    /** Returns whether the type is whole and visible; if not, reports it. */
    boolean isUsable(TypeMirror type, Site site) {
        Optional<String> missing = JavaTypes.missingIn(type);
        if (missing.isPresent()) {
            site.add(RecordRule.MISSING_TYPE, missing.get());
            return false;
        }
        if (JavaTypes.rawIn(type).isPresent() || type.getKind() == TypeKind.WILDCARD) {
            site.add(RecordRule.UNCLEAR_TYPE, TypeName.get(type).toString());
            return false;
        }
        Optional<TypeElement> invisible = types.invisibleIn(type, site.packageName());
        invisible.ifPresent(hidden -> site.add(
                RecordRule.INVISIBLE_TYPE,
                hidden.toString(),
                packageText(site.packageName()),
                types.packageOf(hidden).equals(site.packageName()) ? "package-private or public" : "public"));
        return invisible.isEmpty();
    }

    /** Returns how a usable type is stored, or reports why it cannot be and returns empty. */
    Optional<TypeModel> read(TypeMirror type, boolean nullableElements, Site site) {
        if (type instanceof ArrayType array && array.getComponentType().getKind() != TypeKind.BYTE) {
            return elementOf(array.getComponentType(), site).map(element -> new ArrayOf(element, nullableElements));
        }
        if (isList(type)) {
            TypeMirror argument = ((DeclaredType) type).getTypeArguments().get(0);
            if (argument.getKind() == TypeKind.WILDCARD) {
                site.add(RecordRule.UNCLEAR_TYPE, TypeName.get(type).toString());
                return Optional.empty();
            }
            return elementOf(argument, site).map(element -> new ListOf(element, nullableElements));
        }
        Optional<TypeModel> single = single(type);
        if (single.isEmpty()) {
            refusal.component(type, site);
        }
        return single;
    }

    private static boolean isList(TypeMirror type) {
        return JavaTypes.declaration(type)
                .filter(element -> element.getQualifiedName().contentEquals("java.util.List"))
                .isPresent();
    }

    private Optional<TypeModel> elementOf(TypeMirror type, Site site) {
        Optional<TypeModel> element =
                single(type).filter(found -> found.stored().get() != ScalarType.BYTES);
        if (element.isEmpty()) {
            refusal.element(type, site);
        }
        return element;
    }

    private Optional<TypeModel> single(TypeMirror type) {
        Optional<TypeModel> plain = scalarOrEnum(type);
        if (plain.isPresent()) {
            return plain;
        }
        return JavaTypes.declaration(type).filter(TypeReader::mayBeValueRecord).flatMap(element -> {
            RecordComponentElement only = element.getRecordComponents().get(0);
            return scalarOrEnum(only.asType())
                    .map(inner -> new ValueRecord(
                            ClassName.get(element), only.getSimpleName().toString(), inner));
        });
    }

    private static boolean mayBeValueRecord(TypeElement element) {
        return element.getKind() == ElementKind.RECORD
                && element.getRecordComponents().size() == 1
                && element.getTypeParameters().isEmpty()
                && Mirror.on(element, "DocTable").isEmpty()
                && Mirror.on(element, "Embeddable").isEmpty();
    }

    private static Optional<TypeModel> scalarOrEnum(TypeMirror type) {
        Optional<TypeModel> scalar = scalar(type).map(found -> found);
        return scalar.isPresent()
                ? scalar
                : JavaTypes.declaration(type)
                        .filter(element -> element.getKind() == ElementKind.ENUM)
                        .map(element -> new EnumType(ClassName.get(element), constants(element)));
    }

    /** Returns the row of the type table for a type, or empty when it has none. */
    static Optional<Scalar> scalar(TypeMirror type) {
        return ScalarType.of(JavaTypes.nameOf(type))
                .map(row -> new Scalar(row, type.getKind().isPrimitive()));
    }

    private static List<String> constants(TypeElement element) {
        return element.getEnclosedElements().stream()
                .filter(member -> member.getKind() == ElementKind.ENUM_CONSTANT)
                .map(member -> member.getSimpleName().toString())
                .toList();
    }

    private static String packageText(String packageName) {
        return packageName.isEmpty() ? "(unnamed)" : packageName;
    }
}
