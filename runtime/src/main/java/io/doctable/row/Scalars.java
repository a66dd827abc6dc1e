package io.doctable.row;

import java.lang.reflect.Array;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Converts scalar types without their own wire form to types that have one. */
final class Scalars {
    private Scalars() {}

    static char character(String text) {
        if (text.length() != 1) {
            throw new ReasonWithoutValue("a char column can only hold a text of one UTF-16 character");
        }
        return text.charAt(0);
    }

    static long nanoseconds(Duration duration) {
        try {
            return duration.toNanos();
        } catch (ArithmeticException e) {
            throw new ReasonWithoutValue("a duration of more than 292 years has too many nanoseconds for a bigint", e);
        }
    }

    static <E extends Enum<E>> E constant(Class<E> type, String name) {
        try {
            return Enum.valueOf(type, name);
        } catch (IllegalArgumentException e) {
            List<String> names =
                    Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
            throw new ReasonWithoutValue(
                    "it is not a constant of enum " + type.getName() + ", whose constants are " + names
                            + "; names are case-sensitive",
                    e);
        }
    }

    /** Returns the elements of an array, primitive or not, as a list. */
    @SuppressWarnings("unchecked") // the array's own elements
    static <E> List<E> listOf(Object array) {
        List<E> list = new ArrayList<>(Array.getLength(array));
        for (int i = 0; i < Array.getLength(array); i++) {
            list.add((E) Array.get(array, i));
        }
        return list;
    }
}
