package gopy.generator.build;

import gopy.generator.emit.SourceFile;
import java.util.List;
import java.util.Map;

/**
 * The text of every Go, C and header file of a library.
 *
 * @param packages by import path (the layout's runtime, library and wrapper paths), by file name; pure Go
 * @param main package main by file name
 * @param c what {@link CSide} compiles before Go's linker asks for it
 */
public record PlacedFiles(Map<String, Map<String, String>> packages, Map<String, String> main, List<SourceFile> c) {
    public PlacedFiles {
        c = List.copyOf(c);
        packages = Map.copyOf(packages);
        main = Map.copyOf(main);
    }
}
