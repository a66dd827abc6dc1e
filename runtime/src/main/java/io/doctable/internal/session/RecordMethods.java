package io.doctable.internal.session;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.runtime.ObjectMethods;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Clears the JDK's cache for {@code equals} and {@code hashCode} of records. JDK 17 keeps there forever the class of
 * the component whose method was created last. If that is a class of this library or of the application, its class
 * loader is never collected after the application was undeployed.
 */
public final class RecordMethods {
    private static final Logger LOG = LoggerFactory.getLogger("doctable.engine");

    private RecordMethods() {}

    /** Makes the cache keep a class of the JDK instead. */
    public static void forgetClasses() {
        try {
            MethodHandles.Lookup lookup = MethodHandles.lookup();
            MethodHandle getter = lookup.findVirtual(String.class, "trim", MethodType.methodType(String.class));
            MethodType equals = MethodType.methodType(boolean.class, String.class, Object.class);
            MethodType hashCode = MethodType.methodType(int.class, String.class);
            ObjectMethods.bootstrap(lookup, "equals", equals, String.class, "text", getter);
            ObjectMethods.bootstrap(lookup, "hashCode", hashCode, String.class, "text", getter);
        } catch (Throwable t) {
            LOG.debug("the JDK's cache for records may keep a class loader", t);
        }
    }
}
