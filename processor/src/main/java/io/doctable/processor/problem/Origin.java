package io.doctable.processor.problem;

/**
 * Where in the user's source something was read. To all but the reader and the reporter it is opaque: a token that can
 * only be narrowed, to an annotation, one of its attributes, one item of an array.
 *
 * <p>Narrowing never fails: when the narrower place does not exist, for an attribute left to its default, the wider one
 * stands.
 */
public interface Origin {
    /** Returns the annotation of that simple name here, as in {@code "Column"}, or this place when there is none. */
    Origin annotation(String simpleName);

    /** Returns the attribute of the annotation that this place is, or this place when it is not written there. */
    Origin attribute(String name);

    /** Returns one item of the array that this place is, counted from 0, or this place when there is no such item. */
    Origin item(int index);

    /** Returns whether the user has switched off the warning or note of that code for this place. */
    default boolean isSuppressed(String code) {
        return false;
    }

    /** Returns the origin of what stands in no source, such as an option. */
    static Origin nowhere() {
        return Nowhere.NOWHERE;
    }

    /** The origin of what stands in no source. */
    enum Nowhere implements Origin {
        /** The only one. */
        NOWHERE;

        @Override
        public Origin annotation(String simpleName) {
            return this;
        }

        @Override
        public Origin attribute(String name) {
            return this;
        }

        @Override
        public Origin item(int index) {
            return this;
        }
    }
}
