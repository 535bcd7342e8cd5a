package gopy.generator.build;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import gopy.generator.BuildFailed;
import gopy.generator.Command;
import gopy.generator.CommandResult;
import gopy.generator.Diagnostic;
import gopy.generator.analyze.GoContext;
import gopy.generator.analyze.ResolvedPackage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The files that a build reads and a person may edit: the sources of the bound packages and of what they import, as far
 * as the standard library and the module cache, which never change, are not concerned; and the files that say which
 * versions those are.
 */
final class Sources {
    private static final List<String> LISTS = List.of(
            "GoFiles",
            "CgoFiles",
            "CFiles",
            "CXXFiles",
            "HFiles",
            "SFiles",
            "SysoFiles",
            "EmbedFiles",
            "IgnoredGoFiles");
    private static final List<String> MODULE_FILES = List.of("go.mod", "go.sum", "go.work", "vendor/modules.txt");

    private Sources() {}

    static List<Path> of(List<ResolvedPackage> packages) throws BuildFailed, InterruptedException {
        Set<Path> files = new TreeSet<>();
        for (ResolvedPackage p : packages) {
            files.addAll(list(p));
        }
        return List.copyOf(files);
    }

    private static List<Path> list(ResolvedPackage p) throws BuildFailed, InterruptedException {
        GoContext context = p.context();
        List<String> arguments =
                List.of("-deps", "-json=Dir,Standard,Module," + String.join(",", LISTS), "--", p.importPath());
        CommandResult result = Command.of(context.command("list", arguments))
                .in(context.directory())
                .with(context.environment())
                .run();
        if (!result.succeeded()) {
            throw new BuildFailed(Diagnostic.error(
                    "go-list-failed", "the go command cannot list what the package imports", result.errorText(), ""));
        }
        List<Path> files = new ArrayList<>();
        try (MappingIterator<JsonNode> nodes =
                new ObjectMapper().readerFor(JsonNode.class).readValues(result.output())) {
            while (nodes.hasNext()) {
                JsonNode node = nodes.next();
                if (mayChange(node)) {
                    collect(node, files);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    /** Packages of the module cache have a version and no replacement by a folder. */
    private static boolean mayChange(JsonNode node) {
        JsonNode module = node.path("Module");
        boolean fixed = module.hasNonNull("Version") && !module.path("Replace").isMissingNode()
                ? module.path("Replace").hasNonNull("Version")
                : module.hasNonNull("Version");
        boolean vendored = node.path("Dir").asText().contains("/vendor/");
        return !node.path("Standard").asBoolean() && (!fixed || vendored);
    }

    private static void collect(JsonNode node, List<Path> files) {
        Path folder = Path.of(node.path("Dir").asText());
        for (String list : LISTS) {
            node.path(list).forEach(name -> files.add(folder.resolve(name.asText())));
        }
        JsonNode goMod = node.path("Module").path("GoMod");
        if (goMod.isTextual()) {
            Path root = Path.of(goMod.asText()).getParent();
            for (Path parent = root; parent != null; parent = parent.getParent()) {
                Path place = parent;
                MODULE_FILES.stream()
                        .filter(name -> place.equals(root) || name.equals("go.work"))
                        .map(place::resolve)
                        .filter(Files::isRegularFile)
                        .forEach(files::add);
            }
        }
    }
}
