package io.doctable.distribute;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;
import org.jspecify.annotations.Nullable;

/** Creates a {@link Work} from its class. The only use of reflection, as a child has only the name of the class. */
final class WorkClass {
    private WorkClass() {}

    /** Returns an instance; refuses a class that another JVM could not create. */
    static <W extends Work<?, ?>> W make(Class<W> type) {
        return type.cast(made(type));
    }

    /** Returns an instance of the class with that name. */
    static Work<?, ?> make(String name) throws ClassNotFoundException {
        return (Work<?, ?>) made(Class.forName(name));
    }

    private static Object made(Class<?> type) {
        if (type.isHidden() || type.isAnonymousClass() || type.isLocalClass()) {
            throw refused(type, "is a lambda, or an anonymous or local class, which another JVM cannot create", null);
        }
        for (Class<?> each = type; each != null; each = each.getEnclosingClass()) {
            if (!Modifier.isPublic(each.getModifiers())) {
                throw refused(type, "is not public, or is nested in a class that is not", null);
            }
        }
        if (type.isMemberClass() && !Modifier.isStatic(type.getModifiers())) {
            throw refused(type, "is an inner class: make it static", null);
        }
        if (Modifier.isAbstract(type.getModifiers())) {
            throw refused(type, "is abstract", null);
        }
        try {
            return type.getConstructor().newInstance();
        } catch (NoSuchMethodException e) {
            throw refused(type, "has no public no-argument constructor", e);
        } catch (InvocationTargetException e) {
            throw refused(type, "has a constructor that threw " + e.getCause(), e.getCause());
        } catch (ReflectiveOperationException e) {
            throw refused(type, "is in a package that its module does not export: " + e.getMessage(), e);
        }
    }

    private static IllegalArgumentException refused(Class<?> type, String why, @Nullable Throwable cause) {
        return new IllegalArgumentException(
                "work for child JVMs must be a public class with a public no-argument constructor; " + type.getName()
                        + " " + why,
                cause);
    }
}
