package io.doctable.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** A folder in which nothing can be changed until it is closed; for root, who may write everywhere, by a mount. */
final class ReadOnlyFolder implements AutoCloseable {
    private final Path folder;
    private boolean mounted;

    private ReadOnlyFolder(Path folder) {
        this.folder = folder;
    }

    /** Seals a folder as far as this user can. */
    static ReadOnlyFolder seal(Path folder) throws IOException {
        ReadOnlyFolder sealed = new ReadOnlyFolder(folder);
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
        if (!sealed.isSealed()) {
            sealed.mounted = run("mount", "--bind", folder.toString(), folder.toString());
            run("mount", "-o", "remount,ro,bind", folder.toString());
        }
        if (!sealed.isSealed()) {
            System.out.println(
                    "not tried: reading from a read-only medium, for this user can make no folder read-only");
        }
        return sealed;
    }

    /** Whether nothing can be changed in it. */
    boolean isSealed() {
        Path probe = folder.resolve("probe");
        try {
            Files.delete(Files.createFile(probe));
            return false;
        } catch (IOException e) {
            return true;
        }
    }

    private static boolean run(String... command) {
        try {
            return new ProcessBuilder(command)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .redirectError(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        if (mounted) {
            run("umount", folder.toString());
        }
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
