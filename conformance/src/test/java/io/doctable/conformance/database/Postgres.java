package io.doctable.conformance.database;

import io.doctable.internal.dialect.Ability;
import io.doctable.testing.PostgresServer;
import java.util.Set;

/** PostgreSQL: each place is a database of its own on one server. */
final class Postgres extends Database {
    Postgres() {
        super("PostgreSQL", "postgresql", Set.of(Ability.SHARED));
    }

    @Override
    Place newPlace() {
        String url = PostgresServer.newDatabase();
        return new Place(url, () -> PostgresServer.remove(url));
    }
}
