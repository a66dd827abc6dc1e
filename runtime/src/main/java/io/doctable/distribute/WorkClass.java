package io.doctable.distribute;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;
import org.jspecify.annotations.Nullable;

/** Makes a {@link Work} of its class: the one place that needs reflection, for a child knows the class by name only. */
final class WorkClass {
    private WorkClass() {}

    /** Work of that class; refuses a class that another JVM could not make. */
    static <W extends Work<?, ?>> W make(Class<W> type) {
        return type.cast(made(type));
    }

    /** Work of the class of that name. */
    static Work<?, ?> make(String name) throws ClassNotFoundException {
        return (Work<?, ?>) made(Class.forName(name));
    }

    private static Object made(Class<?> type) {
        if (type.isHidden() || type.isAnonymousClass() || type.isLocalClass()) {
            throw refused(
                    type, "is a lambda or a class without a name of its own, which another JVM cannot make", null);
        }
        for (Class<?> each = type; each != null; each = each.getEnclosingClass()) {
            if (!Modifier.isPublic(each.getModifiers())) {
                throw refused(type, "is not public, or stands in a class that is not", null);
            }
        }
        if (type.isMemberClass() && !Modifier.isStatic(type.getModifiers())) {
            throw refused(type, "belongs to an object of its outer class: make it static", null);
        }
        if (Modifier.isAbstract(type.getModifiers())) {
            throw refused(type, "is abstract", null);
        }
        try {
            return type.getConstructor().newInstance();
        } catch (NoSuchMethodException e) {
            throw refused(type, "has no public constructor that takes nothing", e);
        } catch (InvocationTargetException e) {
            throw refused(type, "has a constructor that throws " + e.getCause(), e.getCause());
        } catch (ReflectiveOperationException e) {
            throw refused(type, "is in a package that its module does not export: " + e.getMessage(), e);
        }
    }

    private static IllegalArgumentException refused(Class<?> type, String why, @Nullable Throwable cause) {
        return new IllegalArgumentException(
                "work for child JVMs is a public class with a public constructor that takes nothing; " + type.getName()
                        + " " + why,
                cause);
    }
}
