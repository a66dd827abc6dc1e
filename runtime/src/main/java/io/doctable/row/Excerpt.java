package io.doctable.row;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.StringJoiner;

/** A list of texts of which only the first and the last are kept once it grows long, and how many there were. */
public final class Excerpt {
    private final int mostFirst;
    private final int mostLast;
    private final StringJoiner first = new StringJoiner(", ");
    private final Deque<String> last = new ArrayDeque<>();
    private int count;

    /** An empty list that keeps so many texts from its beginning, and so many from its end. */
    public Excerpt(int first, int last) {
        this.mostFirst = first;
        this.mostLast = last;
    }

    /** Adds a text; one in the middle of many is only counted. */
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

    /** Returns how many texts were added. */
    public int count() {
        return count;
    }

    /** The texts with commas between them, and how many are left out. */
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
