package io.doctable.processor;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;

/** Compiled classes of a test, loaded beside those of the test itself. */
final class Loaded extends URLClassLoader {
    private Loaded(URL[] classes) {
        super(classes, Loaded.class.getClassLoader());
    }

    /** A loader of the classes in some folders. */
    static Loaded from(Path... folders) throws IOException {
        URL[] classes = new URL[folders.length];
        for (int i = 0; i < folders.length; i++) {
            classes[i] = folders[i].toUri().toURL();
        }
        return new Loaded(classes);
    }

    /** Loads and initialises a class. */
    Class<?> initialize(String name) throws ClassNotFoundException {
        return Class.forName(name, true, this);
    }
}
