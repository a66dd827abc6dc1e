package io.doctable.sample;

import io.doctable.table.NewRow;
import javax.annotation.processing.Generated;

/** A row to insert: a {@link Node} without the values that the database or the library generates. Immutable. */
@Generated("io.doctable.processor.DocTableProcessor")
public final class NewNode extends NewRow<NewNode> {
    static final long KIND_UNSET = 1L;
    static final long DEPTH_UNSET = 1L << 1;

    private String kind;
    private Integer depth;
    private String parent;
    private String name;

    private NewNode(long unset, String kind, Integer depth, String parent, String name) {
        super(unset);
        this.kind = kind;
        this.depth = depth;
        this.parent = parent;
        this.name = name;
    }

    /** Creates a row with the values that every new row needs. */
    public static NewNode of(String name) {
        return new NewNode(KIND_UNSET | DEPTH_UNSET, null, null, null, name);
    }

    /** Creates a row with the values of {@code row} that an insert may set; all of them count as set. */
    public static NewNode from(Node row) {
        return new NewNode(0, row.kind(), row.depth(), row.parent(), row.name());
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
        NewNode copy = clone();
        copy.kind = kind;
        copy.set(KIND_UNSET);
        return copy;
    }

    /** Returns this row with another value of {@code depth}. */
    public NewNode withDepth(int depth) {
        NewNode copy = clone();
        copy.depth = depth;
        copy.set(DEPTH_UNSET);
        return copy;
    }

    /** Returns this row with another value of {@code parent}. */
    public NewNode withParent(String parent) {
        NewNode copy = clone();
        copy.parent = parent;
        return copy;
    }

    /** Returns this row with another value of {@code name}. */
    public NewNode withName(String name) {
        NewNode copy = clone();
        copy.name = name;
        return copy;
    }

    @Override
    protected void list(NewRow.Values values) {
        values.add("kind", kind, KIND_UNSET);
        values.add("depth", depth, DEPTH_UNSET);
        values.add("parent", parent);
        values.add("name", name);
    }
}
