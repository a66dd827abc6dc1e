package io.doctable.internal.dialect;

import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * How the JDBC driver is to be called.
 *
 * @param driverClass the name of the driver's class
 * @param mavenCoordinates what to add to the class path when that class is missing
 * @param jdbcUrl the driver's URL, without any secret
 * @param properties user, password and everything else
 * @param writerLock the key of the lock that writers of this database take, the same for every engine on it; null
 *     where several may write at the same time
 * @param memory whether the database lives only as long as a connection to it is open
 */
public record DriverAddress(
        String driverClass,
        String mavenCoordinates,
        String jdbcUrl,
        Properties properties,
        @Nullable String writerLock,
        boolean memory) {

    /** A copy of the properties, which the caller may change. */
    @Override
    public Properties properties() {
        Properties copy = new Properties();
        copy.putAll(properties);
        return copy;
    }

    /** The address without the values of its properties: a password is among them. */
    @Override
    public String toString() {
        return "DriverAddress[" + jdbcUrl + ", properties=" + properties.keySet() + "]";
    }
}
