package io.doctable.benchmarks.compile;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import javax.tools.ToolProvider;

/** The process of one javac: prints how long it worked and the CPU time of the whole process. */
public final class JavacRun {
    private JavacRun() {}

    /** Arguments: those of javac. Prints milliseconds of time and of CPU. */
    public static void main(String[] arguments) {
        long start = System.nanoTime();
        int code = ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments);
        long millis = (System.nanoTime() - start) / 1_000_000;
        OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        System.out.println(millis + " " + system.getProcessCpuTime() / 1_000_000);
        System.exit(code);
    }
}
