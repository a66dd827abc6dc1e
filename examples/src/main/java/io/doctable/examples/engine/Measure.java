package io.doctable.examples.engine;

import io.doctable.distribute.ItemCodec;
import io.doctable.distribute.ItemWork;
import io.doctable.distribute.Worker;

/** What a process of its own does with a sensor's name: stores a reading through its own engine, and says its id. */
public final class Measure implements ItemWork<String, Long> {
    @Override
    public ItemCodec<String> items() {
        return ItemCodec.TEXT;
    }

    @Override
    public ItemCodec<Long> results() {
        return ItemCodec.LONG;
    }

    @Override
    public Long apply(String sensor, Worker worker) {
        return new ReadingDao(worker.engine())
                .insert(NewReading.of(sensor, sensor.length()))
                .id();
    }
}
