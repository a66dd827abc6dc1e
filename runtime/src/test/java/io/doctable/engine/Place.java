package io.doctable.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.doctable.database.TestDatabase;
import io.doctable.internal.session.Lent;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** Where all work of a test uses one connection. */
enum Place {
    TRANSACTION {
        @Override
        void run(String url, Consumer<Connectable> work) {
            onEngine(url, engine -> engine.transaction(work::accept));
        }
    },
    ENGINE_IN_TRANSACTION {
        @Override
        void run(String url, Consumer<Connectable> work) {
            onEngine(url, engine -> engine.transaction(tx -> work.accept(engine)));
        }
    },
    CONNECTION {
        @Override
        void run(String url, Consumer<Connectable> work) {
            onEngine(url, engine -> {
                try (DbConnection connection = engine.connect()) {
                    work.accept(connection);
                }
            });
        }
    },
    BEGUN_TRANSACTION {
        @Override
        void run(String url, Consumer<Connectable> work) {
            onEngine(url, engine -> {
                try (DbConnection connection = engine.connect();
                        Transaction tx = connection.begin()) {
                    work.accept(tx);
                    tx.commit();
                }
            });
        }
    },
    THREAD {
        @Override
        void run(String url, Consumer<Connectable> work) {
            try (ThreadLocalEngine thread = Engine.builder(url).buildThreadLocal()) {
                work.accept(thread);
                assertThat(thread.engine().lent()).isEqualTo(Lent.NOTHING);
            }
        }
    },
    THREAD_IN_TRANSACTION {
        @Override
        void run(String url, Consumer<Connectable> work) {
            try (ThreadLocalEngine thread = Engine.builder(url).buildThreadLocal()) {
                thread.begin();
                work.accept(thread);
                thread.commit();
                assertThat(thread.engine().lent()).isEqualTo(Lent.NOTHING);
            }
        }
    };

    abstract void run(String url, Consumer<Connectable> work);

    private static void onEngine(String url, Consumer<Engine> work) {
        try (Engine engine = Engine.open(url)) {
            work.accept(engine);
            assertThat(engine.lent()).isEqualTo(Lent.NOTHING);
        }
    }

    /** Each place on each kind of database. */
    static Stream<Arguments> onEveryDatabase() {
        return Arrays.stream(TestDatabase.values())
                .flatMap(kind -> Arrays.stream(values()).map(place -> Arguments.of(kind, place)));
    }

    /** Runs work on a table {@code n} of three rows, with an id and a word each. */
    void onThreeRows(String url, Consumer<Connectable> work) {
        run(url, on -> {
            on.execute("create table n (id integer primary key, word varchar(20))");
            on.execute("insert into n values (1, 'one'), (2, 'three'), (3, 'two')");
            work.accept(on);
        });
    }
}
