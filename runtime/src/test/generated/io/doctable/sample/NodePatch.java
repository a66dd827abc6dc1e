package io.doctable.sample;

import io.doctable.table.Patch;
import javax.annotation.processing.Generated;

/** New values for some columns of a {@link Node}; the others stay. Immutable. */
@Generated("io.doctable.processor.DocTableProcessor")
public final class NodePatch extends Patch<Node, NodePatch> {
    private NodePatch() {
        super(NodeTable.TABLE);
    }

    /** Creates a patch that sets nothing yet. */
    public static NodePatch of() {
        return new NodePatch();
    }

    /** Sets {@code kind}. */
    public NodePatch kind(String kind) {
        return set(NodeTable.KIND, kind);
    }

    /** Sets {@code depth}. */
    public NodePatch depth(int depth) {
        return set(NodeTable.DEPTH, depth);
    }

    /** Sets {@code parent}. */
    public NodePatch parent(String parent) {
        return set(NodeTable.PARENT, parent);
    }

    /** Sets {@code name}. */
    public NodePatch name(String name) {
        return set(NodeTable.NAME, name);
    }
}
