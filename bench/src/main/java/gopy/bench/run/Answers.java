package gopy.bench.run;

import gopy.bench.workload.Cell;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What variants returned before anything is timed. The first answer to a cell is the one that all others have to give. */
final class Answers {
    private record Answer(String who, String result) {}

    private final Map<String, Answer> first = new HashMap<>();

    /** Compares; gives the words for a gap when the answer differs. */
    Optional<String> differs(Cell cell, String who, String result) {
        Answer expected = first.computeIfAbsent(cell.toString(), name -> new Answer(who, result));
        if (cell.same(expected.result(), result)) {
            return Optional.empty();
        }
        return Optional.of("returned " + result + " where " + expected.who() + " returned " + expected.result());
    }
}
