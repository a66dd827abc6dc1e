package io.doctable.engine;

import java.io.PrintWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** A pool as a user may have one: its connections wrap the driver's, and closing one gives it back. */
final class PooledByAnEngine implements DataSource, AutoCloseable {
    private final Engine maker;
    private final ConcurrentLinkedDeque<DbConnection> idle = new ConcurrentLinkedDeque<>();

    private final boolean discardsClosed;

    /** A pool that lends closed connections again. */
    PooledByAnEngine(Engine maker) {
        this(maker, false);
    }

    /** @param discardsClosed whether a connection that was closed is not lent again */
    PooledByAnEngine(Engine maker, boolean discardsClosed) {
        this.maker = maker;
        this.discardsClosed = discardsClosed;
    }

    private DbConnection take() throws SQLException {
        for (DbConnection kept = idle.poll(); kept != null; kept = idle.poll()) {
            if (!discardsClosed || !kept.unwrap(Connection.class).isClosed()) {
                return kept;
            }
        }
        DbConnection made = maker.connect();
        made.detach();
        return made;
    }

    @Override
    public void close() {
        idle.forEach(DbConnection::close);
    }

    @Override
    public Connection getConnection() throws SQLException {
        DbConnection lent = take();
        Connection raw = lent.unwrap(Connection.class);
        return (Connection) Proxy.newProxyInstance(
                PooledByAnEngine.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, args) -> {
                    if (method.getName().equals("close")) {
                        idle.push(lent);
                        return null;
                    }
                    try {
                        return method.invoke(raw, args);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        return getConnection();
    }

    @Override
    public @Nullable PrintWriter getLogWriter() {
        return null;
    }

    @Override
    public void setLogWriter(PrintWriter out) {}

    @Override
    public void setLoginTimeout(int seconds) {}

    @Override
    public int getLoginTimeout() {
        return 0;
    }

    @Override
    public Logger getParentLogger() {
        return Logger.getLogger("test");
    }

    @Override
    public <T> T unwrap(Class<T> type) {
        throw new IllegalArgumentException("wraps nothing");
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
        return false;
    }
}
