package io.doctable.sample;

import java.util.Objects;
import javax.annotation.processing.Generated;

/** A row to insert: a {@link Node} without the values that the database or the library generates. Immutable. */
@Generated("io.doctable.processor.DocTableProcessor")
public final class NewNode {
    static final long KIND_UNSET = 1L;
    static final long DEPTH_UNSET = 1L << 1;

    private final String kind;
    private final Integer depth;
    private final String parent;
    private final String name;

    final long unset;

    private NewNode(String kind, Integer depth, String parent, String name, long unset) {
        this.kind = kind;
        this.depth = depth;
        this.parent = parent;
        this.name = name;
        this.unset = unset;
    }

    /** Creates a row with the values that every new row needs. */
    public static NewNode of(String name) {
        return new NewNode(null, null, null, name, KIND_UNSET | DEPTH_UNSET);
    }

    /** Creates a row with the values of {@code row} that an insert may set; all of them count as set. */
    public static NewNode from(Node row) {
        return new NewNode(row.kind(), row.depth(), row.parent(), row.name(), 0L);
    }

    /** Returns the value of {@code kind}; null if the database is to use its default. */
    public String kind() {
        return kind;
    }

    /** Returns the value of {@code depth}; null if the database is to use its default. */
    public Integer depth() {
        return depth;
    }

    /** Returns the value of {@code parent}; may be null. */
    public String parent() {
        return parent;
    }

    /** Returns the value of {@code name}. */
    public String name() {
        return name;
    }

    /** Returns this row with another value of {@code kind}. */
    public NewNode withKind(String kind) {
        return new NewNode(kind, depth, parent, name, unset & ~KIND_UNSET);
    }

    /** Returns this row with another value of {@code depth}. */
    public NewNode withDepth(int depth) {
        return new NewNode(kind, depth, parent, name, unset & ~DEPTH_UNSET);
    }

    /** Returns this row with another value of {@code parent}. */
    public NewNode withParent(String parent) {
        return new NewNode(kind, depth, parent, name, unset);
    }

    /** Returns this row with another value of {@code name}. */
    public NewNode withName(String name) {
        return new NewNode(kind, depth, parent, name, unset);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NewNode that
                && Objects.equals(kind, that.kind)
                && Objects.equals(depth, that.depth)
                && Objects.equals(parent, that.parent)
                && Objects.equals(name, that.name)
                && unset == that.unset;
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, depth, parent, name, unset);
    }

    @Override
    public String toString() {
        return "NewNode["
                + "kind=" + ((unset & KIND_UNSET) == 0 ? kind : "default")
                + ", depth=" + ((unset & DEPTH_UNSET) == 0 ? depth : "default")
                + ", parent=" + parent
                + ", name=" + name
                + "]";
    }
}
