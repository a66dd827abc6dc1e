package io.doctable.examples.newsgroups;

import io.doctable.distribute.ChunkWork;
import io.doctable.distribute.ItemCodec;
import io.doctable.distribute.Worker;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The work of one JVM: parses its mails and stores them in batches, through an engine of its own. Gives their ids. */
public final class Load implements ChunkWork<String, Long> {
    static final int BATCH = 500;

    @Override
    public ItemCodec<String> items() {
        return ItemCodec.TEXT;
    }

    @Override
    public ItemCodec<Long> results() {
        return ItemCodec.LONG;
    }

    @Override
    public List<Long> apply(List<String> mails, Worker worker) {
        PostDao posts = new PostDao(worker.engine());
        List<Long> ids = new ArrayList<>();
        for (List<String> batch : batches(mails)) {
            List<NewPost> parsed = batch.stream()
                    .map(mail -> Post.fromString(mail).withWorker("worker " + worker.number()))
                    .toList();
            posts.insertAll(parsed).forEach(post -> ids.add(post.id()));
        }
        return ids;
    }

    /** The mails in parts that are inserted together. */
    static List<List<String>> batches(List<String> mails) {
        return IntStream.iterate(0, from -> from < mails.size(), from -> from + BATCH)
                .mapToObj(from -> mails.subList(from, Math.min(from + BATCH, mails.size())))
                .toList();
    }
}
