package gopy.generator;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;

/** The folder for everything that is downloaded or built and can be made again. */
public record Cache(Path folder) {
    public Cache {
        Objects.requireNonNull(folder);
    }

    /** The cache of this process's environment. */
    public static Cache current() {
        return of(System.getenv());
    }

    /** {@code $GOPY_CACHE}, or {@code gopy-workbench} below {@code $XDG_CACHE_HOME} or {@code ~/.cache}. */
    public static Cache of(Map<String, String> environment) {
        String own = environment.getOrDefault("GOPY_CACHE", "");
        if (!own.isEmpty()) {
            return new Cache(Path.of(own).toAbsolutePath());
        }
        String shared = environment.getOrDefault("XDG_CACHE_HOME", "");
        // The specification of XDG says that a relative path is to be ignored.
        Path base = shared.startsWith("/") ? Path.of(shared) : home(environment).resolve(".cache");
        return new Cache(base.resolve("gopy-workbench"));
    }

    private static Path home(Map<String, String> environment) {
        String home = environment.getOrDefault("HOME", "");
        return Path.of(home.isEmpty() ? System.getProperty("user.home") : home).toAbsolutePath();
    }

    /** A folder of the cache, made if it is not there. */
    public Path folder(String first, String... more) {
        Path path = folder.resolve(Path.of(first, more));
        try {
            Files.createDirectories(path);
        } catch (IOException e) {
            throw new CacheUnusable(folder, e);
        }
        if (!Files.isWritable(path)) {
            throw new CacheUnusable(folder, new AccessDeniedException(path.toString(), null, "not writable"));
        }
        return path;
    }

    /** A path of the cache that may or may not be there. */
    public Path path(String first, String... more) {
        return folder.resolve(Path.of(first, more));
    }
}
