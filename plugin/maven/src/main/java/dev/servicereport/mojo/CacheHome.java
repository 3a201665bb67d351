package dev.servicereport.mojo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The folder of a user for what can be made again at any time. */
final class CacheHome {

    private static final String NAME = "service-report";

    private static final Set<PosixFilePermission> OF_OTHERS =
            Set.of(PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE);

    private CacheHome() {}

    /**
     * {@code $XDG_CACHE_HOME/service-report}, else the platform's own place: {@code ~/.cache} on Linux and others, {@code ~/Library/Caches}
     * on macOS, {@code %LOCALAPPDATA%} on Windows.
     *
     * @param environment variables by name
     * @param system as {@code os.name} has it
     * @param home the user's
     */
    static Path of(Map<String, String> environment, String system, Path home) {
        Path xdg = Path.of(environment.getOrDefault("XDG_CACHE_HOME", ""));
        if (xdg.isAbsolute()) {
            return xdg.resolve(NAME);
        }
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            Path local = Path.of(environment.getOrDefault("LOCALAPPDATA", ""));
            return (local.isAbsolute() ? local : home.resolve("AppData").resolve("Local")).resolve(NAME);
        }
        return (name.startsWith("mac") ? home.resolve("Library").resolve("Caches") : home.resolve(".cache"))
                .resolve(NAME);
    }

    /** Makes the folder, for this user alone, unless it is there. */
    static void make(Path folder) throws IOException {
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createDirectories(
                    folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        } else {
            Files.createDirectories(folder);
        }
    }

    /** Whether that file or folder, which is no link, is this user's and nobody else may write to it. */
    static boolean isOwn(Path path) throws IOException {
        if (Files.isSymbolicLink(path)) {
            return false;
        }
        PosixFileAttributeView view =
                Files.getFileAttributeView(path, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
        if (view == null) {
            return Files.isWritable(path);
        }
        return view.readAttributes().permissions().stream().noneMatch(OF_OTHERS::contains)
                && view.getOwner().getName().equals(System.getProperty("user.name"));
    }
}
