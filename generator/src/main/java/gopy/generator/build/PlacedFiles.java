package gopy.generator.build;

import java.util.Map;

/**
 * The text of every Go, C and header file of a library.
 *
 * @param packages by import path (the layout's runtime and wrapper paths), by file name; pure Go
 * @param main package main by file name: Go with cgo, C and headers
 */
public record PlacedFiles(Map<String, Map<String, String>> packages, Map<String, String> main) {
    public PlacedFiles {
        packages = Map.copyOf(packages);
        main = Map.copyOf(main);
    }
}
