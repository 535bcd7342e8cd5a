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
 * @param reasons how many are left out, by reason
 * @param libraryBytes the size of the shared library
 * @param buildSeconds from the first look at the package to the finished library
 * @param importSeconds of Python's import statement, the library's start included
 * @param called functions that were called with fixed values in Go and in Python
 * @param differing those that answered differently, with both answers
 * @param note why nothing was called, if so
 */
public record Surveyed(
        String request,
        String failure,
        int exported,
        int bound,
        Map<String, Integer> reasons,
        long libraryBytes,
        double buildSeconds,
        double importSeconds,
        int called,
        List<String> differing,
        String note) {
    public Surveyed {
        reasons = Map.copyOf(reasons);
        differing = List.copyOf(differing);
    }

    static Surveyed failed(String request, String failure, double seconds) {
        return new Surveyed(request, failure, 0, 0, Map.of(), 0, seconds, 0, 0, List.of(), "");
    }

    public boolean works() {
        return failure.isEmpty() && differing.isEmpty();
    }

    public int skipped() {
        return reasons.values().stream().mapToInt(Integer::intValue).sum();
    }
}
