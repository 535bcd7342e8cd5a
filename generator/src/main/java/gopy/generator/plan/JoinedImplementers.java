package gopy.generator.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Implementers of several interfaces at once. Go types are made when the library is built, so there is one for each
 * set of interfaces that a Python class may happen to have: as long as those are few.
 */
final class JoinedImplementers {
    /** With more interfaces only pairs are made, with more than twice as many nothing. */
    private static final int MOST_FOR_ALL = 4;

    private JoinedImplementers() {}

    static List<Implementer> of(List<Implementer> single, Set<String> names) {
        int count = single.size();
        if (count > 2 * MOST_FOR_ALL) {
            return List.of();
        }
        Set<Set<String>> known = new HashSet<>();
        single.forEach(i -> known.add(methodNames(i)));
        List<Implementer> joined = new ArrayList<>();
        for (int chosen = 1; chosen < 1 << count; chosen++) {
            int size = Integer.bitCount(chosen);
            if (size == 2 || size > 2 && count <= MOST_FOR_ALL) {
                join(pick(single, chosen), names)
                        .filter(i -> known.add(methodNames(i)))
                        .ifPresent(joined::add);
            }
        }
        return joined;
    }

    private static List<Implementer> pick(List<Implementer> from, int chosen) {
        List<Implementer> picked = new ArrayList<>();
        for (int k = 0; k < from.size(); k++) {
            if ((chosen & 1 << k) != 0) {
                picked.add(from.get(k));
            }
        }
        return picked;
    }

    /** Nothing if two interfaces disagree about a method. */
    private static Optional<Implementer> join(List<Implementer> parts, Set<String> names) {
        TreeMap<String, Implementer.Method> methods = new TreeMap<>();
        for (Implementer part : parts) {
            for (Implementer.Method method : part.methods()) {
                Implementer.Method other = methods.putIfAbsent(method.name(), method);
                if (other != null && !other.equals(method)) {
                    return Optional.empty();
                }
            }
        }
        String name = parts.stream().map(Implementer::name).collect(Collectors.joining("And"));
        if (!names.add(name)) {
            return Optional.empty();
        }
        List<String> sources = parts.stream().flatMap(p -> p.sources().stream()).toList();
        return Optional.of(new Implementer(name, sources, List.copyOf(methods.values())));
    }

    private static Set<String> methodNames(Implementer implementer) {
        return implementer.methods().stream().map(Implementer.Method::name).collect(Collectors.toSet());
    }
}
