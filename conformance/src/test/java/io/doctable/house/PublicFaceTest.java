package io.doctable.house;

import static org.assertj.core.api.Assertions.assertThat;

import io.doctable.table.Aggregate;
import io.doctable.table.Condition;
import io.doctable.table.Expression;
import io.doctable.table.Order;
import io.doctable.table.Table;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/**
 * What applications see of the library: the public types of the packages that its modules export. Read from class files,
 * so that inherited and generated members count.
 */
class PublicFaceTest {
    private static final int MOST_TYPES = 150;
    private static final Set<String> EXPORTED = Modules.OF_APPLICATIONS.stream()
            .flatMap(module -> exported(module).stream())
            .collect(Collectors.toSet());

    @Test
    void exportedTypesOfTheRuntimeAreFew() throws IOException {
        List<String> types = exportedTypes("runtime").stream()
                .filter(type -> !type.isMemberClass())
                .map(Class::getName)
                .toList();
        assertThat(types).hasSizeBetween(100, MOST_TYPES);
    }

    /** The {@code permits} clauses of sealed types are the exception: they must name the classes of the library. */
    @ParameterizedTest
    @FieldSource("io.doctable.house.Modules#OF_APPLICATIONS")
    void exportedSignaturesShowNoInternalType(String module) throws IOException {
        List<Class<?>> types = exportedTypes(module);
        assertThat(types).isNotEmpty();
        List<String> wrong = new ArrayList<>();
        for (Class<?> type : types) {
            shown(type).forEach(where -> {
                for (Class<?> seen : where.types()) {
                    if (isInternal(seen)) {
                        wrong.add(where.name() + " shows " + seen.getName());
                    }
                }
            });
        }
        assertThat(wrong).isEmpty();
    }

    /** What the library's own modules share is little, and none of it is open to everybody. */
    @Test
    void internalPackagesAreExportedToOurModulesOnly() {
        Map<String, Set<String>> qualified = new HashMap<>();
        for (String module : Modules.OF_APPLICATIONS) {
            descriptor(module).exports().stream()
                    .filter(ModuleDescriptor.Exports::isQualified)
                    .forEach(exports -> qualified.put(exports.source(), exports.targets()));
        }
        assertThat(qualified).isEqualTo(Map.of("io.doctable.internal.row", Set.of("io.doctable.multi")));
        assertThat(EXPORTED).noneMatch(name -> name.startsWith("io.doctable.internal."));
    }

    /** What an editor offers behind {@code ArticleTable.TABLE.} and behind a condition is for applications alone. */
    @Test
    void tablesAndConditionsOfferOnlyWhatApplicationsUse() {
        assertThat(offered(Table.class))
                .containsExactlyInAnyOrder(
                        "schema",
                        "describe",
                        "primaryKey",
                        "uniqueKeys",
                        "foreignKeys",
                        "recordType",
                        "countRows",
                        "toString");
        assertThat(offered(Condition.class)).containsExactlyInAnyOrder("sql", "and", "or", "not", "asOptional");
        assertThat(offered(Order.class)).containsExactlyInAnyOrder("nullsFirst", "nullsLast");
        assertThat(offered(Expression.class))
                .isEqualTo(Stream.of(
                                "eq ne lt le gt ge between in notIn isNull isNotNull",
                                "eqColumn neColumn ltColumn leColumn gtColumn geColumn",
                                "eqIfPresent neIfPresent ltIfPresent leIfPresent gtIfPresent geIfPresent",
                                "betweenIfPresent inIfPresent notInIfPresent",
                                "asc desc coalesce count countDistinct min max")
                        .flatMap(names -> Stream.of(names.split(" ")))
                        .collect(Collectors.toSet()));
        assertThat(offered(Aggregate.class))
                .containsExactlyInAnyOrder(
                        "eq", "ne", "lt", "le", "gt", "ge", "isNull", "isNotNull", "distinct", "asc", "desc");
        assertThat(offered(Aggregate.Having.class)).containsExactlyInAnyOrder("and", "or", "not");
    }

    private static Set<String> offered(Class<?> type) {
        return Stream.of(type.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                .map(Method::getName)
                .collect(Collectors.toSet());
    }

    @Test
    void internalTypesAreFound() throws Exception {
        Method method = Shown.class.getDeclaredMethod("example");
        assertThat(typesOf(method.getGenericReturnType())).contains(Map.class, Shown.class, String.class);
        assertThat(isInternal(Class.forName("io.doctable.internal.session.Lease")))
                .isTrue();
        assertThat(isInternal(Class.forName("io.doctable.engine.Engine"))).isFalse();
        assertThat(isInternal(String.class)).isFalse();
    }

    /** A signature and the types that it names. */
    private record Shown(String name, Set<Class<?>> types) {
        @SuppressWarnings("unused") // found by its name
        static Map<? extends Shown[], List<String>> example() {
            return Map.of();
        }
    }

    /** A type shows its own members, and those of a superclass that only its package sees. */
    private static List<Shown> shown(Class<?> type) {
        List<Shown> all = new ArrayList<>();
        Set<Class<?>> declared = new HashSet<>();
        Class<?> parent = type.getSuperclass();
        if (parent != null && !Modifier.isPublic(parent.getModifiers()) && parent.getPackage() == type.getPackage()) {
            all.addAll(shown(parent));
        } else if (parent != null) {
            declared.addAll(typesOf(type.getGenericSuperclass()));
        }
        Stream.of(type.getGenericInterfaces()).forEach(each -> declared.addAll(typesOf(each)));
        declared.addAll(boundsOf(type.getTypeParameters()));
        all.add(new Shown(type.getName(), declared));
        for (Field field : type.getDeclaredFields()) {
            if (isShown(field)) {
                all.add(new Shown(type.getName() + "." + field.getName(), typesOf(field.getGenericType())));
            }
        }
        Stream.of(type.getDeclaredConstructors(), type.getDeclaredMethods())
                .flatMap(Arrays::stream)
                .filter(member -> isShown(member) && !member.isSynthetic())
                .forEach(member -> all.add(new Shown(member.toGenericString(), typesOf(member))));
        return all;
    }

    private static boolean isShown(Member member) {
        return Modifier.isPublic(member.getModifiers()) || Modifier.isProtected(member.getModifiers());
    }

    private static Set<Class<?>> typesOf(Executable member) {
        Set<Class<?>> types = new HashSet<>(boundsOf(member.getTypeParameters()));
        Stream.of(member.getGenericParameterTypes()).forEach(each -> types.addAll(typesOf(each)));
        Stream.of(member.getGenericExceptionTypes()).forEach(each -> types.addAll(typesOf(each)));
        if (member instanceof Method method) {
            types.addAll(typesOf(method.getGenericReturnType()));
        }
        return types;
    }

    private static Set<Class<?>> boundsOf(TypeVariable<?>[] parameters) {
        return Stream.of(parameters)
                .flatMap(parameter -> Stream.of(parameter.getBounds()))
                .flatMap(bound -> typesOf(bound).stream())
                .collect(Collectors.toSet());
    }

    private static Set<Class<?>> typesOf(Type type) {
        Set<Class<?>> types = new HashSet<>();
        if (type instanceof Class<?> raw) {
            types.add(raw.isArray() ? elementOf(raw) : raw);
        } else if (type instanceof ParameterizedType generic) {
            types.addAll(typesOf(generic.getRawType()));
            Stream.of(generic.getActualTypeArguments()).forEach(each -> types.addAll(typesOf(each)));
        } else if (type instanceof GenericArrayType array) {
            types.addAll(typesOf(array.getGenericComponentType()));
        } else if (type instanceof WildcardType wildcard) {
            Stream.of(wildcard.getUpperBounds(), wildcard.getLowerBounds())
                    .flatMap(Arrays::stream)
                    .forEach(each -> types.addAll(typesOf(each)));
        }
        return types;
    }

    private static Class<?> elementOf(Class<?> array) {
        return array.isArray() ? elementOf(array.getComponentType()) : array;
    }

    private static boolean isInternal(Class<?> type) {
        return type.getName().startsWith("io.doctable.")
                && !type.getName().startsWith("io.doctable.annotation.")
                && !(EXPORTED.contains(type.getPackageName()) && isVisible(type));
    }

    private static boolean isVisible(Class<?> type) {
        boolean visible = Modifier.isPublic(type.getModifiers()) || Modifier.isProtected(type.getModifiers());
        return visible && (type.getEnclosingClass() == null || isVisible(type.getEnclosingClass()));
    }

    private static List<Class<?>> exportedTypes(String module) throws IOException {
        Path classes = classes(module);
        Set<String> packages = exported(module);
        List<Class<?>> types = new ArrayList<>();
        try (Stream<Path> files = Files.walk(classes)) {
            for (Path file :
                    files.filter(file -> file.toString().endsWith(".class")).toList()) {
                String name =
                        classes.relativize(file).toString().replace('/', '.').replace('\\', '.');
                String type = name.substring(0, name.length() - ".class".length());
                int dot = type.lastIndexOf('.');
                if (dot > 0 && packages.contains(type.substring(0, dot)) && !type.endsWith("package-info")) {
                    types.add(load(type));
                }
            }
        }
        return types.stream().filter(PublicFaceTest::isVisible).toList();
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, PublicFaceTest.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    private static Path classes(String module) {
        return HouseTest.ROOT.resolve(module + "/target/classes");
    }

    /** The packages that the module exports to everybody. */
    private static Set<String> exported(String module) {
        return descriptor(module).exports().stream()
                .filter(exports -> !exports.isQualified())
                .map(ModuleDescriptor.Exports::source)
                .collect(Collectors.toSet());
    }

    private static ModuleDescriptor descriptor(String module) {
        try (InputStream descriptor = Files.newInputStream(classes(module).resolve("module-info.class"))) {
            return ModuleDescriptor.read(descriptor);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
