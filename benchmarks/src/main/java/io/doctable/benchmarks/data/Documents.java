package io.doctable.benchmarks.data;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** The documents that every contestant stores: row {@code n} is the same in every process. */
public final class Documents {
    /** The number of authors; each has the same share of the documents. */
    public static final int AUTHORS = 500;

    private static final Instant FIRST = Instant.parse("2024-01-01T00:00:00Z");
    private static final int BODY_LENGTH = 160;
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz     ";

    private Documents() {}

    /** Returns the documents with the numbers {@code from} to {@code to}, the second excluded. */
    public static List<Draft> range(long from, long to) {
        List<Draft> drafts = new ArrayList<>(Math.toIntExact(to - from));
        for (long number = from; number < to; number++) {
            drafts.add(draft(number));
        }
        return drafts;
    }

    /** Returns one document: a tenth has no body, another tenth no score. */
    public static Draft draft(long number) {
        SplittableRandom random = new SplittableRandom(number * 31 + 17);
        return new Draft(
                "Document " + number + " about " + words(random, 12),
                number % AUTHORS,
                random.nextInt(10) == 0 ? null : words(random, BODY_LENGTH),
                random.nextInt(10) == 0 ? null : random.nextInt(4_000) / 4.0,
                random.nextInt(4) != 0,
                createdAt(number).plusMillis(random.nextInt(1_000)));
    }

    /** Returns the second in which the document was created; later documents have later times. */
    public static Instant createdAt(long number) {
        return FIRST.plusSeconds(number);
    }

    /** Returns the row with another title, score and state, as an application would change it. */
    public static Document changed(Document row) {
        Double score = row.score();
        return new Document(
                row.id(),
                row.title() + ", revised",
                row.authorId(),
                row.body(),
                score == null ? null : score + 1,
                !row.published(),
                row.createdAt().plusSeconds(60));
    }

    private static String words(SplittableRandom random, int length) {
        StringBuilder text = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return text.toString();
    }
}
