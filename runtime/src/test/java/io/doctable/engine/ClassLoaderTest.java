package io.doctable.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariConfig;
import io.doctable.database.TestDatabase;
import java.lang.ref.WeakReference;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.slf4j.Logger;

/** A class loader that used engines and closed them, as an application server does it, can be collected. */
@Tag("slow")
@Timeout(120)
class ClassLoaderTest {
    @TempDir
    Path folder;

    private static URL[] jarsOf(Class<?>... classes) {
        return Arrays.stream(classes)
                .map(each -> each.getProtectionDomain().getCodeSource().getLocation())
                .toArray(URL[]::new);
    }

    private static WeakReference<ClassLoader> useAndDrop(ClassLoader drivers, String url) throws Exception {
        try (URLClassLoader loader =
                new URLClassLoader(jarsOf(Engine.class, LoaderWork.class, HikariConfig.class), drivers)) {
            loader.loadClass(LoaderWork.class.getName())
                    .getMethod("run", String.class)
                    .invoke(null, url);
            return new WeakReference<>(loader);
        }
    }

    private static List<String> ourThreads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(Thread::isAlive)
                .map(Thread::getName)
                .filter(name -> name.startsWith("doctable"))
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void isCollectedAfterItsEngineIsClosed(TestDatabase kind) throws Exception {
        String url = kind.newUrl(folder);
        List<String> before = ourThreads();
        try (URLClassLoader drivers = new URLClassLoader(
                jarsOf(org.postgresql.Driver.class, org.sqlite.JDBC.class, Logger.class),
                ClassLoader.getPlatformClassLoader())) {
            WeakReference<ClassLoader> used = useAndDrop(drivers, url);
            long end = System.nanoTime() + 5_000_000_000L;
            while (used.get() != null && System.nanoTime() < end) {
                System.gc();
                Thread.sleep(50);
            }
            assertThat(before).containsAll(ourThreads());
            assertThat(used.get()).isNull();
        }
    }
}
