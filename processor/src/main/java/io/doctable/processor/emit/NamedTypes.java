package io.doctable.processor.emit;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import io.doctable.processor.model.ColumnModel;
import io.doctable.processor.model.ComponentModel;
import io.doctable.processor.model.EmbeddableModel;
import io.doctable.processor.model.RecordModel;
import io.doctable.processor.model.TypeModel;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects the types that the generated code of a record may name. */
public final class NamedTypes implements ComponentModel.Cases<Void>, TypeModel.Cases<Void> {
    private final Set<ClassName> found = new LinkedHashSet<>();

    private NamedTypes() {}

    /** Returns the types in the code for a table. */
    public static Set<ClassName> of(RecordModel model) {
        Set<ClassName> types = of(model.type(), model.components());
        model.foreignKeys().forEach(key -> key.target().ifPresent(target -> types.add(target.record())));
        return types;
    }

    /** Returns the types in the code for an embeddable record. */
    public static Set<ClassName> of(EmbeddableModel model) {
        return of(model.type(), model.components());
    }

    private static Set<ClassName> of(ClassName record, List<ComponentModel> components) {
        NamedTypes types = new NamedTypes();
        types.found.add(record);
        components.forEach(component -> component.match(types));
        return types.found;
    }

    private Void add(TypeName type) {
        if (type instanceof ClassName named) {
            found.add(named);
        } else if (type instanceof ArrayTypeName array) {
            add(array.componentType());
        } else if (type instanceof ParameterizedTypeName generic) {
            add(generic.rawType());
            generic.typeArguments().forEach(this::add);
        } else if (type instanceof WildcardTypeName wildcard) {
            wildcard.lowerBounds().forEach(this::add);
            wildcard.upperBounds().forEach(this::add);
        }
        return null;
    }

    @Override
    public Void column(ComponentModel.Column component) {
        ColumnModel column = component.column();
        column.reference().ifPresent(reference -> add(reference.target()));
        add(component.javaType());
        return column.type().match(this);
    }

    @Override
    public Void embedded(ComponentModel.Embedded component) {
        component.components().forEach(each -> each.match(this));
        return add(component.javaType());
    }

    @Override
    public Void unreadable(ComponentModel.Unreadable component) {
        return add(component.javaType());
    }

    @Override
    public Void scalar(TypeModel.Scalar type) {
        return null;
    }

    @Override
    public Void enumType(TypeModel.EnumType type) {
        return add(type.javaType());
    }

    @Override
    public Void valueRecord(TypeModel.ValueRecord type) {
        add(type.javaType());
        return type.inner().match(this);
    }

    @Override
    public Void converted(TypeModel.Converted type) {
        add(type.javaType());
        return add(type.converter());
    }

    @Override
    public Void json(TypeModel.JsonType type) {
        return add(type.javaType());
    }

    @Override
    public Void listOf(TypeModel.ListOf type) {
        return type.element().match(this);
    }

    @Override
    public Void arrayOf(TypeModel.ArrayOf type) {
        return type.element().match(this);
    }
}
