package io.doctable.processor.check;

import io.doctable.processor.problem.Origin;

/**
 * An origin for models made by hand: it shows how it was narrowed.
 *
 * @param path the narrowings so far, as in {@code "title@Column.length"}
 */
record Place(String path) implements Origin {
    @Override
    public Origin annotation(String simpleName) {
        return new Place(path + "@" + simpleName);
    }

    @Override
    public Origin attribute(String name) {
        return new Place(path + "." + name);
    }

    @Override
    public Origin item(int index) {
        return new Place(path + "[" + index + "]");
    }
}
