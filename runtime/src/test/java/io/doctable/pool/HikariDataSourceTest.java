package io.doctable.pool;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.doctable.database.TestDatabase;
import io.doctable.engine.DbConnection;
import io.doctable.engine.Engine;
import io.doctable.option.EngineUrl;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An application's own HikariCP data source. */
class HikariDataSourceTest {
    @TempDir
    Path folder;

    private HikariDataSource source(TestDatabase kind) {
        String url = kind.newUrl(folder);
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(
                url.startsWith("sqlite")
                        ? "jdbc:sqlite:" + EngineUrl.parse(url).database()
                        : "jdbc:" + url.replaceFirst("postgres@", "") + "?user=postgres");
        config.setMaximumPoolSize(2);
        return new HikariDataSource(config);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "SQLITE_MEMORY")
    void aChangedConnectionIsNotLentAgain(TestDatabase kind) throws SQLException {
        try (HikariDataSource source = source(kind);
                Engine engine = Engine.of(source)) {
            for (int i = 0; i < 4; i++) {
                try (DbConnection connection = engine.connect()) {
                    assertThat(connection.unwrap(Connection.class).isClosed()).isFalse();
                }
                try (DbConnection connection = engine.connect()) {
                    connection.invalidate();
                }
                for (int use = 0; use < 4; use++) {
                    assertThat(engine.execute("SELECT 1").scalar()).isEqualTo(1L);
                    try (Connection own = source.getConnection()) {
                        assertThat(own.isValid(5)).isTrue();
                    }
                }
            }
        }
    }
}
