package io.doctable.distribute;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/** Work for the tests' child JVMs. */
@SuppressWarnings("missing-explicit-ctor") // a default constructor is what such work has
public final class Works {
    private Works() {}

    /** Work that takes texts and gives texts. */
    public interface OfTexts extends ItemWork<String, String> {
        @Override
        default ItemCodec<String> items() {
            return ItemCodec.TEXT;
        }

        @Override
        default ItemCodec<String> results() {
            return ItemCodec.TEXT;
        }
    }

    /** Does what the item says. */
    public static final class Obedient implements OfTexts {
        @Override
        public String apply(String item, Worker worker) throws Exception {
            return switch (item) {
                case "pid" -> String.valueOf(ProcessHandle.current().pid());
                case "worker" -> worker.number() + " of " + worker.count();
                case "throw" -> throw new IOException("uh oh", new IllegalStateException("below"));
                case "exit" -> {
                    System.exit(0);
                    yield "";
                }
                case "kill" -> {
                    Runtime.getRuntime().halt(42);
                    yield "";
                }
                case "memory" -> String.valueOf(new long[Integer.MAX_VALUE - 8].length);
                case "noise" -> {
                    System.out.println("noise on standard output, " + System.in.read());
                    yield "still understood";
                }
                case "raw noise" -> {
                    // Past System.out: native code may do this.
                    try (OutputStream raw = new FileOutputStream(FileDescriptor.out)) {
                        raw.write("hello there, nobody\n".getBytes(StandardCharsets.UTF_8));
                    }
                    yield "";
                }
                case "surrogate" -> "\ud800";
                case "engine" -> String.valueOf(worker.engine());
                case "connect" -> {
                    worker.engine().connect().close();
                    yield "connected";
                }
                case "password" -> String.valueOf(worker.config().url().password());
                case "visible" ->
                    ProcessHandle.current().info().commandLine() + "\n" + System.getenv() + "\n"
                            + System.getProperties();
                case "leave a thread" -> {
                    new Thread(Works::forEver).start();
                    yield "left";
                }
                case "wait" -> {
                    forEver();
                    yield "";
                }
                default -> item + "!";
            };
        }
    }

    /** Writes its process id to the file that the item names, and waits for ever. */
    public static final class Waiting implements OfTexts {
        @Override
        public String apply(String item, Worker worker) throws IOException {
            Path written = Files.writeString(
                    Path.of(item + ".part"),
                    String.valueOf(ProcessHandle.current().pid()));
            Files.move(written, Path.of(item));
            forEver();
            return "";
        }
    }

    /** Gives for each chunk its items in reverse, and one result more. */
    public static final class Reversing implements ChunkWork<byte[], Long> {
        @Override
        public ItemCodec<byte[]> items() {
            return ItemCodec.BYTES;
        }

        @Override
        public ItemCodec<Long> results() {
            return ItemCodec.LONG;
        }

        @Override
        public List<Long> apply(List<byte[]> chunk, Worker worker) {
            if (chunk.get(0).length == 0) {
                throw new IllegalArgumentException("an empty item");
            }
            List<Long> lengths = new java.util.ArrayList<>();
            chunk.forEach(item -> lengths.add(0, (long) item.length));
            lengths.add(-1L - worker.number());
            return lengths;
        }
    }

    /** Work that cannot be made. */
    public static final class Broken implements OfTexts {
        /** Throws. */
        public Broken() {
            throw new IllegalStateException("never made");
        }

        @Override
        public String apply(String item, Worker worker) {
            return item;
        }
    }

    /** Work whose constructor wants something. */
    public static final class Demanding implements OfTexts {
        private final String suffix;

        /** Wants a suffix. */
        public Demanding(String suffix) {
            this.suffix = suffix;
        }

        @Override
        public String apply(String item, Worker worker) {
            return item + suffix;
        }
    }

    /** Work of a class that others cannot see. */
    static final class Hidden implements OfTexts {
        @Override
        public String apply(String item, Worker worker) {
            return item;
        }
    }

    /** Work that belongs to an object. */
    public final class Inner implements OfTexts {
        @Override
        public String apply(String item, Worker worker) {
            return item + Works.this.hashCode();
        }
    }

    static void forEver() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
