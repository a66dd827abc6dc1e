package io.doctable.conformance.processes;

import io.doctable.distribute.ChunkWork;
import io.doctable.distribute.ItemCodec;
import io.doctable.distribute.Worker;
import java.util.List;

/** Inserts a row for each item, and tells in which process. */
@SuppressWarnings("missing-explicit-ctor")
public final class Insertions implements ChunkWork<Long, Long> {
    @Override
    public ItemCodec<Long> items() {
        return ItemCodec.LONG;
    }

    @Override
    public ItemCodec<Long> results() {
        return ItemCodec.LONG;
    }

    @Override
    public List<Long> apply(List<Long> chunk, Worker worker) {
        TallyDao tallies = new TallyDao(worker.engine());
        long process = ProcessHandle.current().pid();
        return chunk.stream()
                .map(item -> tallies.insert(new Tally("item " + item, process)).count())
                .toList();
    }
}
