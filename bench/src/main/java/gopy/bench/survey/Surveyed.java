package gopy.bench.survey;

import java.util.List;
import java.util.Map;

/**
 * What came of one package.
 *
 * @param request as it was asked for
 * @param failure why it could not be bound, built or imported; empty when it could
 * @param exported the symbols that Go exports: constants, variables, functions, types, methods and fields
 * @param bound those that Python sees
 * @param instances of its generic declarations, one each, as far as there is one that Go allows
 * @param reasons how many symbols are left out or lack something, by reason
 * @param libraryBytes the size of the shared library
 * @param buildSeconds from the first look at the package to the finished library
 * @param importSeconds of Python's import statement, the library's start included
 * @param called calls that were made with fixed values in Go and in Python
 * @param differing those that answered differently, with both answers
 * @param note why nothing was called, if so
 */
public record Surveyed(
        String request,
        String failure,
        Counts exported,
        Counts bound,
        List<String> instances,
        Map<String, Integer> reasons,
        long libraryBytes,
        double buildSeconds,
        double importSeconds,
        int called,
        List<String> differing,
        String note) {
    public Surveyed {
        instances = List.copyOf(instances);
        reasons = Map.copyOf(reasons);
        differing = List.copyOf(differing);
    }

    static Surveyed failed(String request, String failure, double seconds) {
        return new Surveyed(
                request, failure, Counts.NONE, Counts.NONE, List.of(), Map.of(), 0, seconds, 0, 0, List.of(), "");
    }

    public boolean works() {
        return failure.isEmpty() && differing.isEmpty();
    }

    /** Whether it was bound, built and imported. */
    boolean imports() {
        return failure.isEmpty();
    }

    /** How many symbols Python does not see. */
    public int missing() {
        return exported.symbols() - bound.symbols();
    }

    /** The part of the symbols that Python sees, 1 for a package without any. */
    double share() {
        return exported.symbols() == 0 ? 1 : (double) bound.symbols() / exported.symbols();
    }
}
