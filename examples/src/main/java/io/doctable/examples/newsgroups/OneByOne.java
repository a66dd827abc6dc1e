package io.doctable.examples.newsgroups;

import io.doctable.distribute.ChunkWork;
import io.doctable.distribute.ItemCodec;
import io.doctable.distribute.Worker;
import io.doctable.engine.Engine;
import io.doctable.error.DatabaseLockedException;
import io.doctable.option.TransactionOptions;
import java.util.List;

/** The work of one JVM that stores each mail by itself. Gives how many were refused, because another one was writing. */
public class OneByOne implements ChunkWork<String, Long> {
    @Override
    public final ItemCodec<String> items() {
        return ItemCodec.TEXT;
    }

    @Override
    public final ItemCodec<Long> results() {
        return ItemCodec.LONG;
    }

    @Override
    public final List<Long> apply(List<String> mails, Worker worker) {
        long refused = 0;
        for (String mail : mails) {
            try {
                store(Post.fromString(mail).withWorker("worker " + worker.number()), worker.engine());
            } catch (DatabaseLockedException e) {
                refused++;
            }
        }
        return List.of(refused);
    }

    /** Stores one. */
    void store(NewPost post, Engine engine) {
        new PostDao(engine).insert(post);
    }

    /** The same by workers who try again when they are refused. */
    public static final class Retrying extends OneByOne {
        private static final int TIMES = 100;

        @Override
        void store(NewPost post, Engine engine) {
            engine.transaction(TransactionOptions.defaults().retry(TIMES), tx -> super.store(post, engine));
        }
    }
}
