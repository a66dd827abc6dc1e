package io.doctable.internal.session;

/**
 * What an engine has lent and not got back.
 *
 * @param connections connections in use
 * @param statements statements in progress
 * @param turns write locks that any engine of this process holds
 */
public record Lent(int connections, int statements, int turns) {
    public static final Lent NOTHING = new Lent(0, 0, 0);
}
