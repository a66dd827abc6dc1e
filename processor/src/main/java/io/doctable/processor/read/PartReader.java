package io.doctable.processor.read;

import com.palantir.javapoet.ClassName;
import io.doctable.processor.model.DeclaredComponent;
import io.doctable.processor.model.GeneratedName;
import io.doctable.processor.problem.Origin;
import io.doctable.processor.problem.Problems;
import io.doctable.processor.problem.RecordRule;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Lists the components of a record: of a source by its own annotations, of a class file by its generated shape. */
final class PartReader {
    private final JavaTypes types;

    PartReader(JavaTypes types) {
        this.types = types;
    }

    /** Returns the components of a source record. */
    List<Part> ofSource(TypeElement record, String packageName, Problems problems) {
        return record.getRecordComponents().stream()
                .map(component -> ofSource(record, component, packageName, problems))
                .toList();
    }

    private static Part ofSource(
            TypeElement record, RecordComponentElement component, String packageName, Problems problems) {
        VariableElement field = fieldOf(component);
        String name = component.getSimpleName().toString();
        DeclaredComponent declared = DeclarationReader.read(
                name,
                Nullness.isNullable(component, field),
                Nullness.hasNullableElements(held(component.asType())),
                Annotations.on(field));
        List<String> annotations = Mirror.allOn(field)
                .filter(mirror -> mirror.missing().isEmpty())
                .map(mirror -> mirror.name().replace(".Several", ""))
                .toList();
        boolean generated =
                Mirror.on(field, "Id").map(mirror -> mirror.flag("generated")).orElse(false);
        Site site = new Site(ClassName.get(record), name, JavacOrigin.of(field), packageName, problems);
        return new Part(declared, component.asType(), annotations, generated, site);
    }

    /**
     * Returns the components of a compiled {@code @Embeddable} record, all at one place; or reports that its shape is
     * missing and returns empty.
     */
    Optional<List<Part>> ofClassFile(TypeElement record, Site embedding) {
        ClassName name = ClassName.get(record);
        ClassName shapeName = GeneratedName.of(name, "", "Shape");
        Optional<Mirror> shape = types.find(shapeName).flatMap(element -> Mirror.on(element, "EmbeddableShape"));
        if (shape.isEmpty()) {
            embedding
                    .problems()
                    .add(RecordRule.NO_SHAPE, embedding.origin(), name.canonicalName(), shapeName.canonicalName());
        }
        return shape.map(found -> found.mirrors("components").stream()
                .flatMap(component -> ofShape(record, component, embedding).stream())
                .toList());
    }

    private static Optional<Part> ofShape(TypeElement record, Mirror shape, Site embedding) {
        String name = shape.text("name");
        Origin origin = embedding.origin();
        Site site = new Site(ClassName.get(record), name, origin, embedding.packageName(), embedding.problems());
        DeclaredComponent declared = DeclarationReader.read(
                name, shape.flag("nullable"), shape.flag("nullableElements"), Annotations.in(shape));
        List<String> annotations = DeclarationReader.SHAPED.stream()
                .filter(annotation -> !Annotations.in(shape).named(annotation).isEmpty())
                .toList();
        return record.getRecordComponents().stream()
                .filter(component -> component.getSimpleName().contentEquals(name))
                .findFirst()
                .map(component -> new Part(declared, component.asType(), annotations, false, site));
    }

    /**
     * Returns the field behind a component. javac 17 knows no position of components and their annotations, but it
     * knows those of the field, and our annotations stand on both.
     */
    static VariableElement fieldOf(RecordComponentElement component) {
        Element record = JavaTypes.ownerOf(component);
        return ElementFilter.fieldsIn(record.getEnclosedElements()).stream()
                .filter(field -> field.getSimpleName().equals(component.getSimpleName()))
                .findFirst()
                .orElseThrow();
    }

    private static TypeMirror held(TypeMirror type) {
        boolean optional = JavaTypes.declaration(type)
                .filter(element -> element.getQualifiedName().contentEquals("java.util.Optional"))
                .isPresent();
        return optional
                        && type instanceof DeclaredType declared
                        && declared.getTypeArguments().size() == 1
                ? declared.getTypeArguments().get(0)
                : type;
    }
}
