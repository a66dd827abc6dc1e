package io.doctable.internal.observe;

import io.doctable.table.Table;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the DAO method that runs a statement from the stack trace. Slow, so used only when it is shown. */
final class DaoMethod {
    private static final StackWalker STACK = StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE);
    private static final String OURS = "io.doctable.";
    /** The package of the DAOs' base classes, which is above this one. */
    private static final String DAOS = "io.doctable.dao";

    private DaoMethod() {}

    /**
     * The outermost DAO method under way on this thread, such as {@code ArticleDao.insert}, or a method that the user
     * added to a DAO; null if there is none.
     *
     * @param table whose DAO it is where the method is one of the base classes; null if unknown
     */
    static @Nullable String running(@Nullable Table<?> table) {
        return STACK.walk(frames -> outermost(frames))
                .map(frame -> name(frame, table))
                .orElse(null);
    }

    private static Optional<StackWalker.StackFrame> outermost(Stream<StackWalker.StackFrame> frames) {
        return frames.takeWhile(frame -> frame.getClassName().startsWith(OURS) || isDao(frame.getDeclaringClass()))
                .filter(frame -> isDao(frame.getDeclaringClass()))
                .reduce((inner, outer) -> outer);
    }

    private static boolean isDao(Class<?> type) {
        for (Class<?> each = type; each != null; each = each.getSuperclass()) {
            if (each.getPackageName().equals(DAOS)) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable String name(StackWalker.StackFrame frame, @Nullable Table<?> table) {
        Class<?> type = frame.getDeclaringClass();
        String method = frame.getMethodName();
        if (method.startsWith("lambda$")) {
            method = method.substring("lambda$".length(), method.lastIndexOf('$'));
        }
        if (!type.getPackageName().equals(DAOS)) {
            return nameInPackage(type) + "." + method;
        }
        if (table == null) {
            return null;
        }
        String dao = nameInPackage(table.recordType()).replace('.', '_') + "Dao.";
        // A query, update or deletion is an object of its own: select().…list() is called ArticleDao.select.list.
        String outer = nameInPackage(type).replaceFirst("\\..*", "");
        if (outer.equals("Query")) {
            // The endings of a select are methods of its base class.
            outer = "Select";
        }
        // TableDao inherits its methods from classes for parts of them, such as TableInserts.
        boolean base = outer.endsWith("Dao") || outer.startsWith("Table");
        return dao + (base ? "" : Character.toLowerCase(outer.charAt(0)) + outer.substring(1) + ".") + method;
    }

    private static String nameInPackage(Class<?> type) {
        String name = type.getName();
        return name.substring(name.lastIndexOf('.') + 1).replace('$', '.');
    }
}
