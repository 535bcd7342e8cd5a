package gopy.generator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** The cache cannot be written: of the machine's making, so a person is told what to set. */
public final class CacheUnusable extends UncheckedIOException {
    private static final long serialVersionUID = 1;

    CacheUnusable(Path folder, IOException why) {
        super("the cache folder " + folder + " cannot be written", why);
    }

    public Diagnostic diagnostic() {
        return Diagnostic.error(
                "cache-unusable",
                getMessage(),
                String.valueOf(getCause().getMessage()),
                "run again with GOPY_CACHE set to a folder that you may write");
    }
}
