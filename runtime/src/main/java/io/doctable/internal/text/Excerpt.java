package io.doctable.internal.text;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.StringJoiner;

/** A list of texts that keeps only the first and the last once it is long, and counts the others. */
public final class Excerpt {
    private final int mostFirst;
    private final int mostLast;
    private final StringJoiner first = new StringJoiner(", ");
    private final Deque<String> last = new ArrayDeque<>();
    private int count;

    /** Creates an empty list that keeps {@code first} texts from its beginning and {@code last} texts from its end. */
    public Excerpt(int first, int last) {
        this.mostFirst = first;
        this.mostLast = last;
    }

    /** Adds a text; a text in the middle of a long list is only counted. */
    public void add(String text) {
        count++;
        if (count <= mostFirst) {
            first.add(text);
            return;
        }
        last.add(text);
        if (last.size() > mostLast) {
            last.remove();
        }
    }

    /** Returns the number of texts added. */
    public int count() {
        return count;
    }

    /** Returns the texts separated by commas, and the number of texts left out. */
    @Override
    public String toString() {
        StringJoiner all = new StringJoiner(", ");
        if (count > 0) {
            all.add(first.toString());
        }
        int left = count - mostFirst - last.size();
        if (left > 0) {
            all.add("… " + left + " of " + count + " left out …");
        }
        last.forEach(all::add);
        return all.toString();
    }
}
