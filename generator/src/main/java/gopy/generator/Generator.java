package gopy.generator;

import gopy.generator.analyze.Analysis;
import gopy.generator.analyze.Fingerprint;
import gopy.generator.analyze.Go;
import gopy.generator.analyze.GoAnalyzer;
import gopy.generator.analyze.PackageResolver;
import gopy.generator.analyze.ResolvedPackage;
import gopy.generator.build.Binding;
import gopy.generator.build.Builder;
import gopy.generator.build.BuiltModule;
import gopy.generator.build.Leaves;
import gopy.generator.build.Workspace;
import gopy.generator.build.WorkspaceLayout;
import gopy.generator.plan.BindingPlan;
import gopy.generator.plan.Planner;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** From Go packages to importable Python modules: the whole pipeline. Keeps an analyser process until it is closed. */
public final class Generator implements AutoCloseable {
    private final Cache cache;
    private final Consumer<String> progress;
    private final Go go;
    private final GoAnalyzer analyzer;
    private final Workspace workspace;
    private final Builder builder;

    /**
     * @param progress is told what is about to be downloaded, a line at a time
     * @throws BuildFailed when there is no Go that can be used
     */
    public Generator(Home home, Cache cache, Consumer<String> progress) throws BuildFailed, InterruptedException {
        this.cache = cache;
        this.progress = progress;
        this.go = Go.find();
        this.analyzer = new GoAnalyzer(home, cache, go);
        this.workspace = new Workspace(cache, go);
        this.builder = new Builder(home, cache, go, workspace, analyzer::settle);
    }

    /** The generator of this checkout and this user's cache, silent. */
    public static Generator current() throws BuildFailed, InterruptedException {
        return new Generator(Home.current(), Cache.current(), line -> {});
    }

    /** Builds the packages into one library with a Python module each, or finds that build in the cache. */
    public BuiltModule build(BuildRequest request) throws BuildFailed, InterruptedException {
        List<ResolvedPackage> packages = resolve(request);
        Analysis analysis = analyzer.analyze(packages, request.settings());
        List<BindingPlan> plans = Planner.plan(analysis.model(), request.names());
        Refusals.nothingBound(plans);
        Refusals.names(request.names(), plans);
        WorkspaceLayout layout = workspace.layOut(packages);
        List<Diagnostic> notes = new ArrayList<>(analysis.notes());
        notes.addAll(Refusals.warnings(plans));
        Binding binding = new Binding(request, packages, analysis.fingerprint(), plans, notes, layout);
        return builder.build(binding, Leaves.of(analysis.model()));
    }

    /** Builds again after an edit. While the exported API is the same, only {@code go build} runs. */
    public BuiltModule rebuild(BuiltModule last) throws BuildFailed, InterruptedException {
        Binding binding = last.binding();
        Fingerprint now =
                analyzer.fingerprint(binding.packages(), binding.request().settings());
        if (!now.api().equals(binding.fingerprint())) {
            return build(binding.request());
        }
        return builder.build(binding, Leaves.of(now));
    }

    /** The plans alone: nothing is built. */
    public List<BindingPlan> plan(BuildRequest request) throws BuildFailed, InterruptedException {
        Analysis analysis = analyzer.analyze(resolve(request), request.settings());
        return Planner.plan(analysis.model(), request.names());
    }

    private List<ResolvedPackage> resolve(BuildRequest request) throws BuildFailed, InterruptedException {
        PackageResolver resolver = new PackageResolver(go, cache, request.folder(), request.settings(), progress);
        List<ResolvedPackage> packages = new ArrayList<>();
        for (String wanted : request.packages()) {
            ResolvedPackage found = resolver.resolve(wanted);
            if (packages.stream().noneMatch(p -> p.importPath().equals(found.importPath()))) {
                packages.add(found);
            }
        }
        return packages;
    }

    @Override
    public void close() {
        analyzer.close();
    }
}
