package io.doctable.internal.sqlite;

import io.doctable.error.DocTableException;
import io.doctable.error.InvalidUrlException;
import io.doctable.internal.dialect.DriverAddress;
import io.doctable.internal.dialect.ServerAddress;
import io.doctable.internal.option.OpenMode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * How Xerial's driver is called for a file or for memory. The file goes into a {@code file:} URI, in which every unusual
 * character is escaped: in a plain name the driver would take what follows a {@code ?} for its own options.
 */
final class SqliteAddress {
    private static final String DRIVER = "org.sqlite.JDBC";
    private static final String COORDINATES = "org.xerial:sqlite-jdbc";
    private static final String MEMORY = ":memory:";
    private static final String LITERAL = "-._~/:";

    private static final String IMMUTABLE = "immutable";

    /** What a URL may say beside the file; each is a pragma of the driver but for the first two. */
    private static final List<String> OPTIONS =
            List.of("mode", IMMUTABLE, "synchronous", "cache_size", "mmap_size", "temp_store", "page_size");

    private static final Pattern PLAIN_VALUE = Pattern.compile("-?\\w+");
    private static final Map<String, OpenMode> MODES =
            Map.of("ro", OpenMode.READ_ONLY, "rw", OpenMode.EXISTING, "rwc", OpenMode.CREATE);

    private SqliteAddress() {}

    static DriverAddress of(ServerAddress server, OpenMode wanted) {
        if (server.host() != null || server.port() != 0 || server.user() != null || server.password() != null) {
            throw invalid(
                    "a SQLite URL must not have a host or user: write sqlite:///relative.db or sqlite:////absolute.db");
        }
        OpenMode mode = wanted;
        boolean immutable = false;
        Properties properties = new Properties();
        // Asked for after every INSERT otherwise; keys come through RETURNING.
        properties.setProperty("jdbc.get_generated_keys", "false");
        for (Map.Entry<String, String> option : server.options().entrySet()) {
            String name = option.getKey();
            if (!OPTIONS.contains(name)) {
                throw invalid("unknown option \"" + name + "\" in a SQLite URL; the options are "
                        + new TreeSet<>(OPTIONS) + "; set all others on the engine's builder");
            }
            if (!PLAIN_VALUE.matcher(option.getValue()).matches()) {
                // The driver puts the value into the pragma as it is.
                throw invalid("the option \"" + name + "\" of a SQLite URL must be a word or a number");
            }
            if (name.equals(IMMUTABLE)) {
                immutable = isImmutable(option.getValue());
            } else if (!name.equals("mode")) {
                properties.setProperty(name, option.getValue());
            } else if (!MODES.containsKey(option.getValue())) {
                throw invalid("the option \"mode\" of a SQLite URL must be one of " + new TreeSet<>(MODES.keySet()));
            } else if (wanted == OpenMode.CREATE) {
                mode = MODES.get(option.getValue());
            }
        }
        String database = server.database();
        if (database == null || database.isEmpty() || database.equals(MEMORY)) {
            // A file name of its own makes several connections see one database, which a plain :memory: does not.
            String uri = "file:/doctable-" + UUID.randomUUID() + "?vfs=memdb";
            return new DriverAddress(DRIVER, COORDINATES, "jdbc:sqlite:" + uri, properties, uri, true);
        }
        return file(database, mode, immutable, properties);
    }

    private static boolean isImmutable(String value) {
        if (!value.equals("0") && !value.equals("1")) {
            throw invalid("the option \"immutable\" of a SQLite URL must be 0 or 1");
        }
        return value.equals("1");
    }

    private static DriverAddress file(String database, OpenMode mode, boolean immutable, Properties properties) {
        if (database.indexOf('\0') >= 0) {
            throw invalid("the file name contains U+0000");
        }
        Path path = absolute(database);
        boolean there = Files.exists(path);
        if (there && mode == OpenMode.NEW) {
            throw new DocTableException(
                    "the file " + path + " already exists; open it as an existing database, or choose another path",
                    null,
                    null);
        }
        if (!there && (mode == OpenMode.EXISTING || mode == OpenMode.READ_ONLY)) {
            throw new DocTableException(
                    "the database file " + path + " does not exist; correct the path, or allow the engine to create it",
                    null,
                    null);
        }
        Path folder = path.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new DocTableException(
                    "the folder of the database file " + path + " does not exist; create it first", null, null);
        }
        String uriMode = mode == OpenMode.READ_ONLY ? "ro" : mode == OpenMode.EXISTING ? "rw" : "rwc";
        if (immutable) {
            requireNeverChanged(path, mode);
            uriMode += "&immutable=1";
        }
        return new DriverAddress(
                DRIVER,
                COORDINATES,
                "jdbc:sqlite:file:" + escaped(inFolder(path, folder)) + "?mode=" + uriMode,
                properties,
                canonical(path, folder).toString(),
                false);
    }

    private static Path absolute(String database) {
        try {
            return Path.of(database).toAbsolutePath();
        } catch (InvalidPathException e) {
            throw new InvalidUrlException(
                    "this JVM cannot express the file name of the SQLite URL (" + e.getReason()
                            + "). File names are encoded in " + System.getProperty("sun.jnu.encoding")
                            + " here: start the JVM under a UTF-8 locale, such as LC_ALL=C.UTF-8, or choose another file name",
                    null,
                    e);
        }
    }

    /** An immutable file is read without its log and without locks, so there must be neither changes nor writers. */
    private static void requireNeverChanged(Path path, OpenMode mode) {
        if (mode != OpenMode.READ_ONLY) {
            throw invalid("the option \"immutable\" of a SQLite URL needs a read-only engine: build the engine with"
                    + " readOnly(true), or add mode=ro");
        }
        Path log = path.resolveSibling(path.getFileName() + "-wal");
        try {
            if (Files.exists(log) && Files.size(log) > 0) {
                throw new DocTableException(
                        "the database " + path + " has uncheckpointed changes in " + log
                                + ", which immutable mode ignores: open the database once in a writable place,"
                                + " close it, and copy it again",
                        null,
                        null);
            }
        } catch (IOException e) {
            throw new DocTableException("cannot read the size of the file " + log, null, e);
        }
    }

    /** The file as the operating system finds it: links in its folder are followed before a {@code ..} after them. */
    private static Path inFolder(Path path, Path folder) {
        try {
            return folder.toRealPath().resolve(path.getFileName().toString());
        } catch (IOException e) {
            return path;
        }
    }

    /** The path in a URI, with a slash before a drive letter. */
    private static String escaped(Path path) {
        String plain = path.toString().replace(path.getFileSystem().getSeparator(), "/");
        StringBuilder text = new StringBuilder(plain.startsWith("/") ? "" : "/");
        for (byte each : plain.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (each & 0xff);
            if (c < 0x80 && (Character.isLetterOrDigit(c) || LITERAL.indexOf(c) >= 0)) {
                text.append(c);
            } else {
                text.append(String.format("%%%02X", (int) c));
            }
        }
        return text.toString();
    }

    /** One name for a file, whatever links lead to it. */
    private static Path canonical(Path path, Path folder) {
        try {
            return Files.exists(path) ? path.toRealPath() : inFolder(path, folder);
        } catch (IOException e) {
            // The file vanished or cannot be looked at; opening it will tell more.
            return path;
        }
    }

    private static InvalidUrlException invalid(String problem) {
        return new InvalidUrlException(problem, null, null);
    }
}
