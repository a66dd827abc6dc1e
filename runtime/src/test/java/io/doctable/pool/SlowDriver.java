package io.doctable.pool;

import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.DriverPropertyInfo;
import java.sql.SQLException;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.logging.Logger;

/** A driver whose first connection comes at once and whose others come when a test lets them. */
public final class SlowDriver implements Driver {
    static final List<Connection> MADE = new CopyOnWriteArrayList<>();
    static volatile CountDownLatch asked = new CountDownLatch(1);
    static volatile CountDownLatch allowed = new CountDownLatch(1);

    /** Makes the driver; called by its class name. */
    public SlowDriver() {}

    @Override
    public Connection connect(String url, Properties info) throws SQLException {
        if (!MADE.isEmpty()) {
            asked.countDown();
            awaitAllowed();
        }
        Connection made = DriverManager.getConnection("jdbc:sqlite::memory:");
        MADE.add(made);
        return made;
    }

    private static void awaitAllowed() {
        boolean interrupted = false;
        while (true) {
            try {
                allowed.await();
                break;
            } catch (InterruptedException e) {
                // As a socket that connects: it does not hear of it.
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean acceptsURL(String url) {
        return true;
    }

    @Override
    public DriverPropertyInfo[] getPropertyInfo(String url, Properties info) {
        return new DriverPropertyInfo[0];
    }

    @Override
    public int getMajorVersion() {
        return 1;
    }

    @Override
    public int getMinorVersion() {
        return 0;
    }

    @Override
    public boolean jdbcCompliant() {
        return false;
    }

    @Override
    public Logger getParentLogger() {
        return Logger.getLogger("slow");
    }
}
