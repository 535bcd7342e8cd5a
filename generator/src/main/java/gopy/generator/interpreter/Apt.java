package gopy.generator.interpreter;

import gopy.generator.Command;
import gopy.generator.CommandResult;
import gopy.generator.Diagnostic;
import gopy.generator.Programs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The machine's apt with state of our own: Debian packages are fetched from the mirror that the machine's configuration
 * names, and checked with the machine's keyrings, without changing the machine's lists or packages.
 */
final class Apt {
    private static final Path KEYRING = Path.of("/usr/share/keyrings/debian-archive-keyring.gpg");
    private static final Duration LONGEST = Duration.ofMinutes(10);

    /** What apt said when it failed. */
    static final class AptFailed extends Exception {
        private static final long serialVersionUID = 1;

        AptFailed(String message) {
            super(message);
        }

        Diagnostic diagnostic(String name) {
            return Diagnostic.error(
                    "pypy-not-fetched",
                    name + " could not be fetched from Debian's packages",
                    getMessage(),
                    "install " + name + " so that it is on PATH (a build from pypy.org, or pyenv install), then:"
                            + " scripts/workbench interpreters --prepare");
        }
    }

    private final Path folder;
    private final List<String> suites;

    /**
     * @param folder for apt's lists, kept from one run to the next
     * @param suites the releases to look in, such as bookworm
     */
    Apt(Path folder, List<String> suites) {
        this.folder = folder;
        this.suites = List.copyOf(suites);
    }

    /** Fetches packages and unpacks them into a folder, without running any script of theirs. */
    void unpack(List<String> packages, Path target) throws AptFailed, IOException, InterruptedException {
        Path files = Files.createTempDirectory(folder, "packages");
        List<String> download = new ArrayList<>(List.of("download", "-q"));
        download.addAll(packages);
        run(files, download);
        try (var listed = Files.list(files)) {
            for (Path file : listed.sorted().toList()) {
                CommandResult result = Command.of("dpkg-deb", "-x", file.toString(), target.toString())
                        .timeout(LONGEST)
                        .run();
                if (!result.succeeded()) {
                    throw new AptFailed(result.errorText());
                }
                Files.delete(file);
            }
        }
        Files.delete(files);
    }

    /** Reads the lists of the suites from the mirror. */
    void update() throws AptFailed, IOException, InterruptedException {
        for (String program : List.of("apt-get", "dpkg-deb")) {
            if (Programs.find(program).isEmpty()) {
                throw new AptFailed("this machine has no " + program);
            }
        }
        String mirror = mirror();
        String keys = Files.isReadable(KEYRING) ? " signed-by=" + KEYRING : "";
        StringBuilder sources = new StringBuilder();
        for (String suite : suites) {
            sources.append("deb [target=Packages lang=none" + keys + "] " + mirror + " " + suite + " main\n");
        }
        Files.createDirectories(folder.resolve("state/lists/partial"));
        Files.createDirectories(folder.resolve("cache/archives/partial"));
        Files.writeString(folder.resolve("status"), "");
        Files.writeString(folder.resolve("sources.list"), sources);
        run(folder, List.of("update", "-q"));
    }

    /** The address of the Debian archive in the machine's own configuration. */
    private static String mirror() throws AptFailed, InterruptedException {
        CommandResult targets = Command.of(
                        "apt-get",
                        "indextargets",
                        "--format",
                        "$(REPO_URI) $(CODENAME) $(RELEASE)",
                        "Created-By: Packages")
                .with("LC_ALL", "C")
                .timeout(LONGEST)
                .run();
        return targets.text()
                .lines()
                .map(line -> line.split(" "))
                .filter(words ->
                        words.length == 3 && words[0].replaceFirst("/+$", "").endsWith("/debian"))
                .map(words -> words[0])
                .findFirst()
                .orElseThrow(() -> new AptFailed("apt's configuration names no mirror of Debian"));
    }

    private void run(Path workingFolder, List<String> arguments) throws AptFailed, InterruptedException {
        List<String> line = new ArrayList<>(List.of("apt-get"));
        List.of(
                        "Dir::Etc::sourcelist=" + folder.resolve("sources.list"),
                        "Dir::Etc::sourceparts=-",
                        "Dir::Etc::preferences=-",
                        "Dir::Etc::preferencesparts=-",
                        "Dir::State=" + folder.resolve("state"),
                        "Dir::State::status=" + folder.resolve("status"),
                        "Dir::Cache=" + folder.resolve("cache"),
                        "APT::Sandbox::User=",
                        "Acquire::Retries=3",
                        // An old release may have stopped to renew its lists; its signature still counts.
                        "Acquire::Check-Valid-Until=false")
                .forEach(option -> line.addAll(List.of("-o", option)));
        line.addAll(arguments);
        CommandResult result = Command.of(line)
                .in(workingFolder)
                .with("LC_ALL", "C")
                .with("DEBIAN_FRONTEND", "noninteractive")
                .timeout(LONGEST)
                .run();
        if (!result.succeeded()) {
            throw new AptFailed(Optional.of(result.errorText().strip())
                    .filter(text -> !text.isEmpty())
                    .orElse("apt-get " + arguments.getFirst() + " ended with status " + result.status()));
        }
    }
}
