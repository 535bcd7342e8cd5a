package gopy.generator.plan;

/** Hands out the function indices of one library. */
final class Indices {
    private int next;

    Indices(int first) {
        next = first;
    }

    int next() {
        return next++;
    }
}
