package io.doctable.processor;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;

/** Compiled classes of a test, loaded beside those of the test itself. */
final class Loaded extends URLClassLoader {
    private Loaded(URL classes) {
        super(new URL[] {classes}, Loaded.class.getClassLoader());
    }

    /** A loader of the classes in a folder. */
    static Loaded from(Path classes) throws IOException {
        return new Loaded(classes.toUri().toURL());
    }

    /** Loads and initialises a class. */
    Class<?> initialize(String name) throws ClassNotFoundException {
        return Class.forName(name, true, this);
    }
}
