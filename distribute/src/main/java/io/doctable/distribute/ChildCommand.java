package io.doctable.distribute;

import java.io.File;
import java.lang.module.ResolvedModule;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Builds the command line of a child JVM: the {@code java} of this JVM with its class path and modules, and no secrets.
 */
final class ChildCommand {
    /** Sends the JVM's own output to standard error, because standard output carries the results. */
    private static final List<String> QUIET =
            List.of("-XX:+DisplayVMOutputToStderr", "-Xlog:disable", "-Xlog:all=warning:stderr");

    private ChildCommand() {}

    static List<String> of(Class<?> work, List<String> javaOptions) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(QUIET);
        command.addAll(javaOptions);
        String classPath = classPath(work);
        if (!classPath.isEmpty()) {
            command.addAll(List.of("-cp", classPath));
        }
        String modulePath = System.getProperty("jdk.module.path");
        if (modulePath != null && !modulePath.isEmpty()) {
            command.addAll(List.of("-p", modulePath));
            String modules = modules();
            if (!modules.isEmpty()) {
                command.addAll(List.of("--add-modules", modules));
            }
        }
        Module own = ChildMain.class.getModule();
        if (own.isNamed()) {
            command.add("-m");
            command.add(own.getName() + "/" + ChildMain.class.getName());
        } else {
            command.add(ChildMain.class.getName());
        }
        return List.copyOf(command);
    }

    /** Returns the entries of a launcher's class loaders, such as Maven's, followed by the class path of this JVM. */
    private static String classPath(Class<?> work) {
        Set<String> entries = new LinkedHashSet<>();
        addEntries(work.getClassLoader(), entries);
        addEntries(ChildMain.class.getClassLoader(), entries);
        String own = System.getProperty("java.class.path", "");
        if (!own.isEmpty()) {
            entries.add(own);
        }
        return String.join(File.pathSeparator, entries);
    }

    private static void addEntries(@Nullable ClassLoader from, Set<String> entries) {
        for (ClassLoader loader = from; loader != null; loader = loader.getParent()) {
            if (loader instanceof URLClassLoader urls) {
                for (URL url : urls.getURLs()) {
                    if (url.getProtocol().equals("file")) {
                        entries.add(Path.of(URI.create(url.toString())).toString());
                    }
                }
            }
        }
    }

    /** Returns all modules of this JVM except the JDK's, including those added on its command line. */
    private static String modules() {
        return ModuleLayer.boot().configuration().modules().stream()
                .map(ResolvedModule::reference)
                .filter(module -> isNotOfTheJdk(module.location()))
                .map(module -> module.descriptor().name())
                .sorted()
                .collect(Collectors.joining(","));
    }

    private static boolean isNotOfTheJdk(Optional<URI> location) {
        return location.map(URI::getScheme)
                .filter(scheme -> !scheme.equals("jrt"))
                .isPresent();
    }
}
