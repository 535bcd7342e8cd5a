package gopy.generator.analyze;

import gopy.generator.BuildFailed;
import gopy.generator.CommandResult;
import gopy.generator.Diagnostic;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Finds {@code PATH@version}: a package of a module from the Go module proxy, in a module of its own in the cache. */
final class ModulePackages {
    private static final Pattern VERSION = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._+/-]*");
    private static final Pattern EXACT = Pattern.compile("v\\d+\\.\\d+\\.\\d+.*");

    private final Contexts contexts;
    private final Consumer<String> progress;

    ModulePackages(Contexts contexts, Consumer<String> progress) {
        this.contexts = contexts;
        this.progress = progress;
    }

    ResolvedPackage resolve(String request) throws BuildFailed, InterruptedException {
        int at = request.lastIndexOf('@');
        String path = request.substring(0, at);
        String version = request.substring(at + 1);
        if (!ImportPaths.valid(path) || !VERSION.matcher(version).matches()) {
            throw new BuildFailed(Diagnostic.error(
                    "package-unknown",
                    request + " is no PATH@version",
                    "PATH is an import path such as github.com/google/uuid, version is like v1.6.0 or latest",
                    "write it like github.com/google/uuid@latest"));
        }
        if (ImportPaths.looksStandard(path)) {
            throw new BuildFailed(Diagnostic.error(
                    "package-unknown",
                    request + " is no module",
                    "the first part of a module path has a dot; packages of the standard library have no version",
                    "use " + path + " for the standard package, ./" + path + " for a folder"));
        }
        Path module = contexts.ownModule(request);
        GoContext context = contexts.own(module);
        if (!EXACT.matcher(version).matches() || !Files.exists(module.resolve("go.sum"))) {
            get(request, context);
        }
        ListedPackage listed = contexts.list(context, path);
        if (listed.directory().isEmpty()
                || listed.goFiles().isEmpty() && listed.name().isEmpty()) {
            throw new BuildFailed(noPackage(request, path, context));
        }
        return contexts.resolved(request, listed, ResolvedPackage.Origin.DOWNLOADED, context);
    }

    private void get(String request, GoContext context) throws BuildFailed, InterruptedException {
        progress.accept("Asking the Go module proxy for " + request
                + "; what is missing is downloaded into Go's module cache, its dependencies too");
        // go get takes -mod=mod for granted and refuses it.
        List<String> flags = context.flags().stream()
                .filter(flag -> !flag.startsWith("-mod="))
                .toList();
        GoContext getting = new GoContext(context.directory(), flags, context.environment());
        CommandResult result = Go.run(getting, "get", List.of("--", request), progress);
        boolean known = Files.exists(context.directory().resolve("go.sum"));
        if (!result.succeeded() && !(known && unreachable(result.errorText()))) {
            throw new BuildFailed(failed(request, result.errorText()));
        }
    }

    private static boolean unreachable(String errors) {
        return errors.contains("dial tcp")
                || errors.contains("no such host")
                || errors.contains("module lookup disabled")
                || errors.contains("i/o timeout");
    }

    private static Diagnostic failed(String request, String errors) {
        if (unreachable(errors)) {
            return Diagnostic.error(
                    "module-proxy-unreachable",
                    request + " cannot be downloaded",
                    errors,
                    "check the network and go env GOPROXY, then run it again");
        }
        if (errors.contains("requires go >=")) {
            return Diagnostic.error(
                    "go-too-old",
                    request + " needs a newer Go",
                    errors,
                    "install a newer Go from https://go.dev/dl/, or name an older version of the module");
        }
        return Diagnostic.error(
                "module-unknown",
                request + " was not found",
                errors,
                "check the path and the version: go list -m -versions PATH lists those there are");
    }

    private Diagnostic noPackage(String request, String path, GoContext context) throws InterruptedException {
        CommandResult result = Go.run(
                context,
                "list",
                List.of("-f", "{{if ne .Name \"main\"}}{{.ImportPath}}{{end}}", "--", path + "/..."),
                l -> {});
        List<String> inside = result.text()
                .lines()
                .filter(p -> !p.isBlank() && !p.contains("/internal"))
                .limit(8)
                .toList();
        String version = request.substring(request.lastIndexOf('@'));
        return Diagnostic.error(
                "package-without-go",
                request + " is a module without a package at its root",
                inside.isEmpty() ? "it has no other package either" : "its packages: " + String.join(", ", inside),
                inside.isEmpty() ? "check the path" : "name one of them: " + inside.getFirst() + version);
    }
}
