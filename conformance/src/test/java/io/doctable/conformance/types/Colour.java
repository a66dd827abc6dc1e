package io.doctable.conformance.types;

/** An enum whose constants have bodies, fields and an unlucky name. */
public enum Colour {
    RED,
    GREEN {
        @Override
        boolean isCold() {
            return true;
        }
    },
    NULL;

    boolean isCold() {
        return false;
    }
}
