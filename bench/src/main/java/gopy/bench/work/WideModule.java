package gopy.bench.work;

import gopy.bench.sample.SampleFailed;
import gopy.generator.Command;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A Go module with a package of many exported functions, all with names of their own edition. */
record WideModule(Path folder) {
    /** Writes the package, and a main package that holds every function of it. */
    static WideModule write(Path folder, long functions, long edition) throws IOException {
        StringBuilder source = new StringBuilder("// Package wide has many functions.\npackage wide\n");
        StringBuilder main = new StringBuilder(
                "package main\n\nimport \"C\"\n\nimport \"gopy.workbench/wide/wide\"\n\nvar all = []any{\n");
        for (long k = 0; k < functions; k++) {
            String name = "F" + edition + "x" + k;
            source.append("\n// ")
                    .append(name)
                    .append(" adds a number to i and j.\nfunc ")
                    .append(name)
                    .append("(i, j int) int { return i + j + ")
                    .append(k)
                    .append(" }\n");
            main.append("\twide.").append(name).append(",\n");
        }
        main.append("}\n\n//export wide_count\nfunc wide_count() int64 { return int64(len(all)) }\n\nfunc main() {}\n");
        Files.createDirectories(folder.resolve("wide"));
        Files.createDirectories(folder.resolve("library"));
        Files.writeString(folder.resolve("go.mod"), "module gopy.workbench/wide\n\ngo 1.21\n");
        Files.writeString(folder.resolve("wide").resolve("wide.go"), source);
        Files.writeString(folder.resolve("library").resolve("main.go"), main);
        return new WideModule(folder);
    }

    Path bound() {
        return folder.resolve("wide");
    }

    void goBuild() throws SampleFailed {
        HotModule.run(Command.of("go", "build", "-buildvcs=false", "-buildmode=c-shared", "-o", "bare.so", "./library")
                .in(folder));
    }
}
