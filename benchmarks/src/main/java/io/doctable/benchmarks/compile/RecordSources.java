package io.doctable.benchmarks.compile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Writes records as an application has them: each with 4 to 16 components, every third with a foreign key, and beside
 * each one a plain class, because a program does not consist of records only.
 */
final class RecordSources {
    private static final int LEAST = 4;
    private static final int MOST = 16;
    private static final List<String> TYPES = List.of(
            "String %s",
            "long %s",
            "int %s",
            "boolean %s",
            "double %s",
            "@Nullable String %s",
            "Instant %s",
            "@Nullable Instant %s",
            "LocalDate %s",
            "UUID %s",
            "@Column(precision = 12, scale = 2) BigDecimal %s",
            "@Nullable Integer %s");

    private final SplittableRandom random;
    private final Path folder;

    RecordSources(long seed, Path folder) {
        this.random = new SplittableRandom(seed);
        this.folder = folder;
    }

    /** Writes the sources of that many records and classes. */
    void write(int records) throws IOException {
        for (int number = 0; number < records; number++) {
            Files.writeString(folder.resolve("Thing" + number + ".java"), record(number));
            Files.writeString(folder.resolve("Desk" + number + ".java"), plainClass(number));
        }
    }

    private String record(int number) {
        List<String> components = new ArrayList<>();
        components.add("@Id(generated = true) long id");
        if (number % 3 == 2) {
            components.add("@References(Thing" + (number - 1) + ".class) long parentId");
        }
        int count = LEAST + random.nextInt(MOST - LEAST + 1);
        while (components.size() < count) {
            String type = TYPES.get(random.nextInt(TYPES.size()));
            components.add(type.formatted("value" + components.size()));
        }
        return """
                package generated;

                import io.doctable.annotation.Column;
                import io.doctable.annotation.DocTable;
                import io.doctable.annotation.Id;
                import io.doctable.annotation.References;
                import java.math.BigDecimal;
                import java.time.Instant;
                import java.time.LocalDate;
                import java.util.UUID;
                import org.jspecify.annotations.Nullable;

                /** A table. */
                @DocTable
                public record Thing%d(
                        %s) {}
                """.formatted(number, String.join(",\n        ", components));
    }

    private static String plainClass(int number) {
        return """
                package generated;

                import java.util.ArrayList;
                import java.util.Collections;
                import java.util.List;

                /** Collects things. */
                public final class Desk%1$d {
                    private final List<Thing%1$d> things = new ArrayList<>();

                    /** Takes a thing. */
                    public void take(Thing%1$d thing) {
                        things.add(thing);
                    }

                    /** Returns the ids of all things, the newest first. */
                    public List<Long> ids() {
                        List<Long> ids = new ArrayList<>();
                        for (Thing%1$d thing : things) {
                            ids.add(thing.id());
                        }
                        Collections.reverse(ids);
                        return ids;
                    }
                }
                """.formatted(number);
    }
}
