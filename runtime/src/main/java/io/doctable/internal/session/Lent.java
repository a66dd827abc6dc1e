package io.doctable.internal.session;

/**
 * What an engine has given out and not got back.
 *
 * @param connections connections in use
 * @param statements statements under way
 * @param turns writers' turns at the database that are held, by any engine of this process
 */
public record Lent(int connections, int statements, int turns) {
    public static final Lent NOTHING = new Lent(0, 0, 0);
}
