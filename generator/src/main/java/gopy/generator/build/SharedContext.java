package gopy.generator.build;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import gopy.generator.BuildFailed;
import gopy.generator.Command;
import gopy.generator.CommandResult;
import gopy.generator.Diagnostic;
import gopy.generator.analyze.Go;
import gopy.generator.analyze.GoContext;
import gopy.generator.build.Roots.Root;
import gopy.generator.model.GoModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * How the go command sees all roots at once: one module as it is, several through a workspace file (go.work) in the
 * cache, which takes over what the user's own one says.
 */
record SharedContext(Path folder, Roots roots, Map<Path, Path> virtualFiles) {
    GoContext context() throws BuildFailed, InterruptedException {
        Root base = roots.base();
        List<String> flags = base.context().flags().stream()
                .filter(flag -> !flag.startsWith("-overlay="))
                .toList();
        if (roots.all().size() == 1) {
            return new GoContext(
                    base.folder(), flags, environment(base.context().environment()));
        }
        Path own = userWorkspace(base);
        GoContext alone =
                new GoContext(base.folder(), flags, environment(base.context().environment()));
        if (Files.isRegularFile(own) && covers(own) || vendored(base) && provides(alone)) {
            return alone;
        }
        for (Root root : roots.all()) {
            refuseVendor(root);
        }
        List<String> joined =
                flags.stream().filter(flag -> !flag.startsWith("-mod=")).toList();
        Map<String, String> environment = Map.of("GOWORK", workspace(own).toString());
        return new GoContext(base.folder(), joined, environment(environment));
    }

    private static Map<String, String> environment(Map<String, String> more) {
        Map<String, String> all = new TreeMap<>(Go.ENVIRONMENT);
        all.putAll(more);
        return all;
    }

    /** The user's go.work, or a path where nothing is. */
    private Path userWorkspace(Root base) throws InterruptedException {
        CommandResult result = Command.of("go", "env", "GOWORK")
                .in(base.folder())
                .with(environment(base.context().environment()))
                .run();
        String path = result.text().strip();
        return path.isEmpty() || path.equals("off") ? folder.resolve("no-workspace") : Path.of(path);
    }

    private boolean covers(Path own) throws InterruptedException {
        Set<Path> used = used(own);
        return roots.all().stream().allMatch(root -> used.contains(root.folder()));
    }

    private static Set<Path> used(Path workspace) throws InterruptedException {
        Set<Path> used = new LinkedHashSet<>();
        for (JsonNode use : edit(workspace).path("Use")) {
            used.add(
                    workspace.getParent().resolve(use.path("DiskPath").asText()).normalize());
        }
        return used;
    }

    private static JsonNode edit(Path workspace) throws InterruptedException {
        CommandResult result = Command.of("go", "work", "edit", "-json", workspace.toString())
                .with(Go.ENVIRONMENT)
                .run();
        try {
            return new ObjectMapper().readTree(result.text().isBlank() ? "{}" : result.text());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the base module vendors every other package in the version asked for. */
    private boolean provides(GoContext base) throws InterruptedException {
        for (Root root : roots.all().subList(1, roots.all().size())) {
            GoModule wanted = root.first().module();
            CommandResult result = Command.of(base.command(
                            "list",
                            List.of(
                                    "-f",
                                    "{{with .Module}}{{.Path}}@{{.Version}}{{end}}",
                                    "--",
                                    root.first().importPath())))
                    .in(base.directory())
                    .with(base.environment())
                    .run();
            if (!result.text().strip().equals(wanted.path() + "@" + wanted.version())) {
                return false;
            }
        }
        return true;
    }

    private static boolean vendored(Root root) {
        return Files.exists(root.folder().resolve("vendor").resolve("modules.txt"));
    }

    private static void refuseVendor(Root root) throws BuildFailed {
        if (vendored(root)) {
            throw new BuildFailed(
                    Diagnostic.error(
                            "vendor-and-others",
                            "module " + root.path() + " cannot share a library with other modules",
                            "it has a vendor folder, and Go takes everything from there or nothing",
                            "bind it alone or with standard packages, or build the others in its module: go get them and go mod vendor"));
        }
    }

    private Path workspace(Path own) throws BuildFailed, InterruptedException {
        Set<Path> folders = new LinkedHashSet<>();
        roots.all().forEach(root -> folders.add(root.folder()));
        List<String> replacements = new ArrayList<>();
        if (Files.isRegularFile(own)) {
            folders.addAll(used(own));
            replacements.addAll(replacements(own));
        }
        String text = "go " + goLine(folders) + "\n\nuse (\n"
                + folders.stream().map(f -> "\t" + quoted(f.toString()) + "\n").collect(Collectors.joining())
                + ")\n"
                + replacements.stream().map(r -> r + "\n").collect(Collectors.joining());
        Path file = folder.resolve("go.work");
        FileTree.write(file, text);
        return file;
    }

    private static List<String> replacements(Path own) throws InterruptedException {
        List<String> lines = new ArrayList<>();
        for (JsonNode replace : edit(own).path("Replace")) {
            JsonNode to = replace.path("New");
            String path = to.path("Path").asText();
            boolean local = path.startsWith(".") || path.startsWith("/");
            String target = local ? own.getParent().resolve(path).normalize().toString() : path;
            lines.add("replace " + module(replace.path("Old")) + " => " + quoted(target)
                    + (to.path("Version").asText().isEmpty()
                            ? ""
                            : " " + to.path("Version").asText()));
        }
        return lines;
    }

    private static String module(JsonNode json) {
        String version = json.path("Version").asText();
        return json.path("Path").asText() + (version.isEmpty() ? "" : " " + version);
    }

    /** A workspace needs the newest go line of its modules. */
    private String goLine(Set<Path> folders) {
        return folders.stream()
                .map(f -> GoModFile.goLine(virtualFiles.getOrDefault(f.resolve("go.mod"), f.resolve("go.mod"))))
                .max(GoModFile.VERSIONS)
                .orElse(Go.LANGUAGE);
    }

    private static String quoted(String path) {
        return "\"" + path.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
