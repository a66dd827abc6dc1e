package io.doctable.benchmarks.report;

import java.io.File;
import java.lang.management.ManagementFactory;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a measurement runs, and with which versions. */
public final class Machine {
    private static final List<String> LIBRARIES = List.of(
            "sqlite-jdbc",
            "postgresql",
            "HikariCP",
            "spring-jdbc",
            "mybatis",
            "jdbi3-core",
            "doma-core",
            "jooq",
            "hibernate-core");
    private static final Pattern JAR = Pattern.compile("([\\w-]+?)-(\\d[\\w.]*)\\.jar");

    private Machine() {}

    /** Returns the machine, the JVM and all libraries, in the order in which they are printed. */
    public static Map<String, String> withLibraries() {
        Map<String, String> environment = describe();
        environment.putAll(versions());
        return environment;
    }

    /** Returns the machine and the JVM, in the order in which they are printed. */
    public static Map<String, String> describe() {
        Map<String, String> environment = new LinkedHashMap<>();
        environment.put(
                "machine",
                Runtime.getRuntime().availableProcessors() + " CPUs, " + System.getProperty("os.name") + " "
                        + System.getProperty("os.arch"));
        environment.put("load at the start", load());
        environment.put("JDK", System.getProperty("java.vm.name") + " " + System.getProperty("java.version"));
        return environment;
    }

    /** Returns the load average of the last minute: above the number of CPUs, others were at work as well. */
    public static String load() {
        double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
        return load < 0 ? "unknown" : String.format(Locale.ROOT, "%.1f", load);
    }

    private static Map<String, String> versions() {
        Map<String, String> versions = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            Matcher jar = JAR.matcher(new File(entry).getName());
            if (jar.matches() && LIBRARIES.contains(jar.group(1))) {
                versions.put(jar.group(1), jar.group(2));
            }
        }
        return versions;
    }
}
