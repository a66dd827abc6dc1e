package io.doctable.processor.read;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** What the reader asks javac about types, and which types are sources of this compilation. */
final class JavaTypes {
    private final Elements elements;
    private final Types types;
    private final Set<String> sources = new HashSet<>();

    JavaTypes(Elements elements, Types types) {
        this.elements = elements;
        this.types = types;
    }

    /** Remembers the top-level types that javac has shown as sources in this round. */
    void addSources(Collection<? extends Element> roots) {
        for (Element root : roots) {
            if (root instanceof TypeElement type) {
                sources.add(type.getQualifiedName().toString());
            }
        }
    }

    /** Tells whether the type is a source of this compilation and not a class file. */
    boolean isSource(TypeElement type) {
        return sources.contains(outermost(type).getQualifiedName().toString());
    }

    /** Tells whether a top-level type of that name is a source of this compilation. */
    boolean isSource(ClassName topLevel) {
        return sources.contains(topLevel.canonicalName());
    }

    /** Returns the type of that name, or empty when there is none. */
    Optional<TypeElement> find(ClassName name) {
        return Optional.ofNullable(elements.getTypeElement(name.canonicalName()));
    }

    /** Returns a primitive type. */
    TypeMirror primitive(TypeKind kind) {
        return types.getPrimitiveType(kind);
    }

    /** Returns the record that a component or field belongs to. */
    static Element ownerOf(Element member) {
        return Objects.requireNonNull(member.getEnclosingElement(), "a member stands in a type");
    }

    /** Returns the name of the package that the element is in, empty for the unnamed one. */
    String packageOf(Element element) {
        PackageElement found = elements.getPackageOf(element);
        return found.getQualifiedName().toString();
    }

    /** Returns the record or class that a type is declared by, or empty for primitives and arrays. */
    static Optional<TypeElement> declaration(TypeMirror type) {
        return type instanceof DeclaredType declared && declared.asElement() instanceof TypeElement element
                ? Optional.of(element)
                : Optional.empty();
    }

    /** Returns the type as a name without annotations; {@code Object} for one that does not exist. */
    static TypeName nameOf(TypeMirror type) {
        return missingIn(type).isPresent() ? ClassName.OBJECT : TypeName.get(type);
    }

    /** Returns the type as a name without annotations; {@code Object} for one that code in the package cannot name. */
    TypeName nameOf(TypeMirror type, String packageName) {
        return missingIn(type).isEmpty() && invisibleIn(type, packageName).isPresent()
                ? ClassName.OBJECT
                : nameOf(type);
    }

    /** Returns the first name in the type, at any depth, that does not exist (yet), or empty. */
    static Optional<String> missingIn(TypeMirror type) {
        if (type.getKind() == TypeKind.ERROR) {
            return Optional.of(type.toString());
        }
        if (type instanceof ArrayType array) {
            return missingIn(array.getComponentType());
        }
        if (type instanceof WildcardType wildcard) {
            return Optional.ofNullable(
                            wildcard.getExtendsBound() == null ? wildcard.getSuperBound() : wildcard.getExtendsBound())
                    .flatMap(JavaTypes::missingIn);
        }
        if (type instanceof DeclaredType declared) {
            return declared.getTypeArguments().stream()
                    .flatMap(argument -> missingIn(argument).stream())
                    .findFirst();
        }
        return Optional.empty();
    }

    /** Returns the first type in the type, at any depth, that leaves out its type arguments, or empty. */
    static Optional<TypeMirror> rawIn(TypeMirror type) {
        if (type instanceof ArrayType array) {
            return rawIn(array.getComponentType());
        }
        if (type instanceof DeclaredType declared) {
            List<? extends TypeMirror> arguments = declared.getTypeArguments();
            boolean generic = declaration(type)
                    .filter(element -> !element.getTypeParameters().isEmpty())
                    .isPresent();
            if (generic && arguments.isEmpty()) {
                return Optional.of(type);
            }
            return arguments.stream()
                    .flatMap(argument -> rawIn(argument).stream())
                    .findFirst();
        }
        return Optional.empty();
    }

    /** Returns the first type in the type, at any depth, that code in the package cannot see, or empty. */
    Optional<TypeElement> invisibleIn(TypeMirror type, String packageName) {
        if (type instanceof ArrayType array) {
            return invisibleIn(array.getComponentType(), packageName);
        }
        if (!(type instanceof DeclaredType declared)) {
            return Optional.empty();
        }
        Optional<TypeElement> self = declaration(type).filter(element -> !isVisible(element, packageName));
        return self.isPresent()
                ? self
                : declared.getTypeArguments().stream()
                        .flatMap(argument -> invisibleIn(argument, packageName).stream())
                        .findFirst();
    }

    /** Tells whether code in the package sees the type. */
    boolean isVisible(TypeElement type, String packageName) {
        boolean samePackage = packageOf(type).equals(packageName);
        for (Element e = type; e instanceof TypeElement; e = e.getEnclosingElement()) {
            boolean visible = samePackage
                    ? !e.getModifiers().contains(Modifier.PRIVATE)
                    : e.getModifiers().contains(Modifier.PUBLIC);
            if (!visible) {
                return false;
            }
        }
        return true;
    }

    /** Tells whether the type and all types it is nested in have the modifier. */
    static boolean areAll(TypeElement type, Modifier modifier) {
        for (Element e = type; e instanceof TypeElement; e = e.getEnclosingElement()) {
            if (!e.getModifiers().contains(modifier)) {
                return false;
            }
        }
        return true;
    }

    /** Tells whether the type, or one that it is nested in, is private. */
    static boolean isPrivate(TypeElement type) {
        for (Element e = type; e instanceof TypeElement; e = e.getEnclosingElement()) {
            if (e.getModifiers().contains(Modifier.PRIVATE)) {
                return true;
            }
        }
        return false;
    }

    /** Returns the type arguments with which a class implements an interface, itself or through others; or none. */
    List<? extends TypeMirror> argumentsOf(TypeMirror type, String interfaceName) {
        Optional<TypeElement> element = declaration(type);
        if (element.isPresent() && element.get().getQualifiedName().contentEquals(interfaceName)) {
            return ((DeclaredType) type).getTypeArguments();
        }
        return types.directSupertypes(type).stream()
                .<List<? extends TypeMirror>>map(above -> argumentsOf(above, interfaceName))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static TypeElement outermost(TypeElement type) {
        TypeElement outer = type;
        for (Element e = type; e != null && e.getKind() != ElementKind.PACKAGE; e = e.getEnclosingElement()) {
            if (e instanceof TypeElement enclosing) {
                outer = enclosing;
            }
        }
        return outer;
    }
}
