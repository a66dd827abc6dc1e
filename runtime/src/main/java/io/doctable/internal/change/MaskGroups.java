package io.doctable.internal.change;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/** Groups the indexes of rows that may share a statement: those that leave the same columns unset. */
final class MaskGroups {
    private final long[] unset;

    /** @param unset the defaulted columns that each row leaves unset, a bit each */
    MaskGroups(long[] unset) {
        this.unset = unset;
    }

    /** Returns groups that change the order of rows only if {@code inOrder} is false. */
    List<int[]> groups(boolean inOrder) {
        return inOrder ? neighbours() : byMask();
    }

    private List<int[]> neighbours() {
        List<int[]> groups = new ArrayList<>();
        for (int from = 0, to; from < unset.length; from = to) {
            for (to = from + 1; to < unset.length && unset[to] == unset[from]; ) {
                to++;
            }
            groups.add(IntStream.range(from, to).toArray());
        }
        return groups;
    }

    private List<int[]> byMask() {
        Map<Long, int[]> counts = new LinkedHashMap<>();
        for (long mask : unset) {
            counts.computeIfAbsent(mask, any -> new int[1])[0]++;
        }
        List<int[]> groups = new ArrayList<>();
        Map<Long, int[]> places = new LinkedHashMap<>();
        counts.forEach((mask, count) -> {
            places.put(mask, new int[] {groups.size(), 0});
            groups.add(new int[count[0]]);
        });
        for (int i = 0; i < unset.length; i++) {
            int[] place = Objects.requireNonNull(places.get(unset[i]));
            groups.get(place[0])[place[1]++] = i;
        }
        return groups;
    }
}
