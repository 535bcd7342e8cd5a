package gopy.generator.build;

import gopy.generator.BuildFailed;
import gopy.generator.Cache;
import gopy.generator.analyze.ResolvedPackage;
import java.util.List;

/**
 * What {@code go build} runs in, for packages that go into one library. The user's tree is never written to: generated
 * packages lie in the cache and appear in the user's module as virtual files.
 */
public final class Workspace {
    private final Cache cache;

    public Workspace(Cache cache) {
        this.cache = cache;
    }

    /** Decides where everything lies. Packages that cannot share a library are refused with the reason. */
    public WorkspaceLayout layOut(List<ResolvedPackage> packages) throws BuildFailed {
        throw new UnsupportedOperationException("under construction in " + cache + " for " + packages);
    }

    /** Writes the files into the cache, those unchanged left alone, and says how to build. */
    public GoBuildPlan place(WorkspaceLayout layout, PlacedFiles files) throws BuildFailed {
        throw new UnsupportedOperationException("under construction in " + layout.folder() + " for " + files);
    }
}
