package io.doctable.distribute;

import io.doctable.engine.EngineConfig;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The request to a child, one message on its standard input. Afterwards the pipe stays open without data, so that the
 * child detects the end of its parent when the pipe closes.
 *
 * @param work the name of the work's class
 * @param config the engine's settings including the password, null for none
 * @param chunk the encoded items
 * @param workers how many workers there are
 */
record Request(String work, @Nullable EngineConfig config, Chunk<byte[]> chunk, int workers) {

    /** The request for a chunk. */
    static <T, R> Request of(Chunk<T> chunk, Work<T, R> work, @Nullable EngineConfig config, int workers) {
        List<byte[]> encoded = new ArrayList<>(chunk.items().size());
        ItemCodec<T> codec = work.items();
        for (int i = 0; i < chunk.items().size(); i++) {
            try {
                encoded.add(codec.encode(chunk.items().get(i)));
            } catch (RuntimeException e) {
                throw chunk.failed(i, "the item cannot be encoded for a child JVM: " + e, e);
            }
        }
        return new Request(work.getClass().getName(), config, chunk.of(encoded), workers);
    }

    void write(DataOutputStream out) throws IOException {
        Wire.write(out, work);
        out.writeBoolean(config != null);
        if (config != null) {
            Wire.write(out, config.render());
        }
        out.writeInt(workers);
        out.writeInt(chunk.worker());
        out.writeInt(chunk.first());
        out.writeInt(chunk.total());
        out.writeInt(chunk.items().size());
        for (byte[] item : chunk.items()) {
            Wire.write(out, item);
        }
        out.flush();
    }

    static Request read(DataInputStream in) throws IOException {
        String work = Wire.readText(in);
        EngineConfig config = in.readBoolean() ? EngineConfig.parse(Wire.readText(in)) : null;
        int workers = in.readInt();
        int worker = in.readInt();
        int first = in.readInt();
        int total = in.readInt();
        int count = in.readInt();
        List<byte[]> items = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            items.add(Wire.readBytes(in));
        }
        return new Request(work, config, new Chunk<>(worker, first, total, items), workers);
    }

    /** Returns the chunk with decoded items. */
    <T> Chunk<T> decoded(ItemCodec<T> codec) {
        List<T> items = new ArrayList<>(chunk.items().size());
        for (int i = 0; i < chunk.items().size(); i++) {
            try {
                items.add(codec.decode(chunk.items().get(i)));
            } catch (RuntimeException e) {
                throw chunk.failed(i, "the item cannot be decoded in the child JVM: " + e, e);
            }
        }
        return chunk.of(items);
    }
}
