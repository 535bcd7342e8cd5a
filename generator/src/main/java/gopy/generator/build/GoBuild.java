package gopy.generator.build;

import gopy.generator.BuildFailed;
import gopy.generator.Command;
import gopy.generator.CommandResult;
import gopy.generator.analyze.Go;
import gopy.generator.plan.BindingPlan;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Has {@code go build} make a C library and reads what the compiler says about the wrappers' parameters. */
final class GoBuild {
    private static final String VERDICTS = "-m -d=escapemutationscalls=1";

    /** The language of the wrappers: they lie in the user's module, whose go line may be older. */
    private static final String LANGUAGE = "-lang=go" + Go.LANGUAGE;

    /** Debug information, which the linker leaves out, is a fifth of the compiler's work on wrappers. */
    private static final String NO_DEBUG = "-dwarf=false";

    /** The compiler collects less often: a fifth less time for a wrapper of 2,000 functions, and a fourth more memory. */
    private static final String LARGE_HEAP = "400";

    private static final List<String> CHECKERS = List.of("-race", "-msan", "-asan");

    private GoBuild() {}

    /** Builds the library at a path that does not exist yet; the verdicts are by bound package. */
    static Map<String, Verdicts> run(Binding binding, GoBuildPlan plan, PlacedFiles files, Go go, Path library)
            throws BuildFailed, InterruptedException {
        String flags = go.flags() + " " + String.join(" ", plan.context().flags());
        List<String> options = new ArrayList<>(List.of("-buildmode=" + compileMode(flags), "-o=" + library));
        WorkspaceLayout layout = binding.layout();
        layout.wrapperImportPaths().values().stream()
                .sorted()
                .forEach(path -> options.add("-gcflags=" + path + "=" + LANGUAGE + " " + NO_DEBUG + " " + VERDICTS));
        // No debug information: nothing reads it, and linking takes twice as long with it. Symbols are for the
        // disassembler.
        List<String> ldflags = new ArrayList<>(List.of("-buildmode=c-shared", "-w"));
        ldflags.addAll(binding.request().ldflags());
        options.add("-ldflags=" + String.join(" ", ldflags));
        CommandResult result = Command.of(plan.command(options))
                .in(plan.context().directory())
                .with(plan.context().environment())
                .with("PWD", plan.context().directory().toString())
                .with("CGO_ENABLED", "1")
                .with("GOGC", Optional.ofNullable(System.getenv("GOGC")).orElse(LARGE_HEAP))
                .with(raceDetector(binding.request().settings().race()))
                .ownSession()
                .run();
        if (!result.succeeded()) {
            throw new BuildFailed(GoErrors.of(result, plan.context().directory()));
        }
        return verdicts(binding, files, result.errorText());
    }

    /**
     * How the packages are compiled, which on Linux is the same for a library and a position-independent program. Asked
     * for the program, the go command makes no C header, which nothing reads here; for the header's sake it compiles the
     * C files of Go's own runtime anew in every build. The linker is told to make a library. Checkers refuse programs.
     */
    static String compileMode(String flags) {
        boolean checked = CHECKERS.stream().anyMatch(flags::contains);
        return Machine.isLinux() && !checked ? "pie" : "c-shared";
    }

    /**
     * The race detector finds room for its notes on a library only if that lies below 768 GB, where the system puts none
     * unless asked. Linkers of other systems and processors are not told.
     */
    static Map<String, String> raceDetector(boolean wanted) {
        if (!wanted || !Machine.isLinuxOnAmd64()) {
            return Map.of();
        }
        String flags = System.getenv().getOrDefault("CGO_LDFLAGS", "-O2 -g");
        return Map.of("CGO_LDFLAGS", flags + " -Wl,-Ttext-segment=0x200000000");
    }

    private static Map<String, Verdicts> verdicts(Binding binding, PlacedFiles files, String output) {
        Map<String, List<String>> sections = new HashMap<>();
        List<String> section = new ArrayList<>();
        for (String line : output.split("\n")) {
            if (line.startsWith("# ")) {
                section = sections.computeIfAbsent(line.substring(2).strip(), path -> new ArrayList<>());
            } else {
                section.add(line);
            }
        }
        Map<String, Verdicts> verdicts = new HashMap<>();
        for (BindingPlan plan : binding.plans()) {
            String path = plan.goPackage().importPath();
            String wrapper = binding.layout().wrapperOf(path);
            String text = String.join("", files.packages().get(wrapper).values());
            verdicts.put(path, Verdicts.read(text, sections.getOrDefault(wrapper, List.of())));
        }
        return verdicts;
    }
}
