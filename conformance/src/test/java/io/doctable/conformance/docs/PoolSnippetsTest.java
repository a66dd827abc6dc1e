package io.doctable.conformance.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.doctable.conformance.database.OnEveryDatabase;
import io.doctable.conformance.database.Site;
import io.doctable.engine.Engine;
import io.doctable.pool.PoolStatus;
import java.time.Duration;
import java.util.Map;
import java.util.Properties;

/** The code of {@code docs/pool.md}. */
class PoolSnippetsTest {
    @OnEveryDatabase
    void options(Site site) {
        PoolStatus status = status(site.url());
        assertThat(status.checkedOut()).isZero();
        assertThat(status.open()).isBetween(1, 15);
    }

    private static PoolStatus status(String url) {
        // tag::options[]
        try (Engine engine = Engine.builder(url) // such as "postgresql://me:secret@db.example.org/news"
                .poolSize(5)
                .maxOverflow(10) // keeps 5 connections, opens 15 at most
                .poolTimeout(Duration.ofSeconds(30))
                .prePing(true) // checks every connection before it is used
                .leakDetection(Duration.ofMinutes(5)) // logs connections that are not returned within this time
                .onConnect(connection -> connection.clearWarnings()) // a java.sql.Connection, each new one
                .build()) {
            new AuthorDao(engine).all();
            return engine.pool().status(); // size, idle, overflow, checkedOut, waiting
        }
        // end::options[]
    }

    @OnEveryDatabase
    void properties(Site site) {
        Properties properties = new Properties();
        properties.putAll(Map.of(
                "doctable.url", site.url(),
                "doctable.poolSize", "5",
                "doctable.poolTimeout", "30s"));
        // tag::properties[]
        Engine engine = Engine.fromProperties(properties, "doctable.");
        // end::properties[]
        try (engine) {
            assertThat(new AuthorDao(engine).count()).isZero();
        }
    }
}
