package gopy.generator.plan;

import gopy.generator.model.GoDecl;
import gopy.generator.model.GoMethod;
import gopy.generator.model.GoVariable;
import gopy.generator.model.Position;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Third pass: a Python name for each symbol. Go symbols come first, so an accessor whose name one of them has is
 * listed as skipped, and so is a symbol whose {@code //gopy:name} another one has.
 */
final class AssignNames {
    private final Map<String, String> names = new HashMap<>();
    private final List<NumberedName> numbered = new ArrayList<>();
    private final List<Skipped> skipped;

    private AssignNames(List<Skipped> skipped) {
        this.skipped = skipped;
    }

    /** A symbol that wants a name. */
    private record Wish(String symbol, String name, boolean renamed, Position position) {
        /** Whether Python reads the name as Go writes it. */
        boolean plain() {
            return PythonNames.of(name).equals(name);
        }

        static Wish of(String symbol, GoDecl declaration, String plain) {
            return new Wish(
                    symbol,
                    declaration.renamed().orElse(plain),
                    declaration.renamed().isPresent(),
                    declaration.position());
        }

        static Wish of(String symbol, String rename, String plain, Position position) {
            return new Wish(symbol, rename.isEmpty() ? plain : rename, !rename.isEmpty(), position);
        }
    }

    static Names to(Exports exports) {
        AssignNames pass = new AssignNames(new ArrayList<>(exports.skipped()));
        Map<String, String> taken = new HashMap<>();
        pass.assign(declarations(exports), taken);
        exports.constants().forEach(c -> pass.accessor("Get", c, taken));
        exports.variables().forEach(v -> pass.accessor("Get", v, taken));
        exports.variables().stream()
                .filter(Predicate.not(AssignNames::isSentinel))
                .forEach(v -> pass.accessor("Set", v, taken));
        exports.types().forEach(pass::members);
        return new Names(pass.named(exports), pass.names, pass.numbered);
    }

    /** Whether Python sees the variable as an exception class: Go code compares with it and does not change it. */
    static boolean isSentinel(GoVariable variable) {
        return Types.isError(variable.type());
    }

    private static List<Wish> declarations(Exports exports) {
        List<Wish> wishes = new ArrayList<>();
        exports.functions().forEach(f -> wishes.add(Wish.of(f.name(), f, f.name())));
        exports.types().forEach(t -> wishes.add(Wish.of(t.name(), t.declaration(), t.name())));
        exports.aliases().forEach(a -> wishes.add(Wish.of(a.name(), a, a.name())));
        exports.constants().forEach(c -> wishes.add(Wish.of(c.name(), c, c.name())));
        exports.variables().forEach(v -> wishes.add(Wish.of(v.name(), v, v.name())));
        return wishes;
    }

    /** Names that Go gives go before names that a directive gives, and of those the ones that Python does not change. */
    private void assign(List<Wish> wishes, Map<String, String> taken) {
        wishes.stream().filter(w -> !w.renamed() && w.plain()).forEach(w -> assign(w, taken));
        wishes.stream().filter(w -> !w.renamed() && !w.plain()).forEach(w -> assign(w, taken));
        wishes.stream().filter(Wish::renamed).forEach(w -> assign(w, taken));
    }

    private void assign(Wish wish, Map<String, String> taken) {
        String name = PythonNames.of(wish.name());
        Optional<String> refused = PythonNames.refused(name);
        if (refused.isPresent()) {
            skip(wish.symbol(), refused.get(), wish.position());
        } else if (!wish.renamed() && taken.containsKey(name)) {
            number(wish, name, taken);
        } else if (taken.putIfAbsent(name, wish.symbol()) != null) {
            skip(wish.symbol(), "the name " + name + " is that of " + taken.get(name), wish.position());
        } else {
            names.put(wish.symbol(), name);
        }
    }

    /** Names that differ in Go may be one in Python, which folds letters: the later one gets a number. */
    private void number(Wish wish, String name, Map<String, String> taken) {
        int k = 2;
        while (taken.putIfAbsent(name + "_" + k, wish.symbol()) != null) {
            k++;
        }
        names.put(wish.symbol(), name + "_" + k);
        numbered.add(new NumberedName(wish.symbol(), name + "_" + k, taken.get(name), wish.position()));
    }

    private void accessor(String verb, GoDecl declaration, Map<String, String> taken) {
        String plain = names.get(declaration.name());
        if (plain == null) {
            return;
        }
        String name = verb + plain;
        String owner = taken.putIfAbsent(name, name);
        if (owner == null) {
            names.put(verb.toLowerCase(Locale.ROOT) + " " + declaration.name(), name);
        } else {
            String reason =
                    "Go's own " + owner + " has the name of the accessor; " + plain + " is there as an attribute";
            skip(name, reason, declaration.position());
        }
    }

    private void members(ExportedType type) {
        if (!names.containsKey(type.name())) {
            return;
        }
        String prefix = type.name() + ".";
        List<Wish> wishes = new ArrayList<>();
        for (GoMethod method : type.methods()) {
            wishes.add(Wish.of(prefix + method.name(), method.rename(), method.name(), method.position()));
        }
        type.fields().stream()
                .map(ExportedType.Field::field)
                .forEach(f -> wishes.add(Wish.of(prefix + f.name(), f.rename(), f.name(), f.position())));
        assign(wishes, new HashMap<>());
    }

    private void skip(String symbol, String reason, Position position) {
        skipped.add(new Skipped(symbol, reason, position));
    }

    private Exports named(Exports exports) {
        return new Exports(
                exports.goPackage(),
                exports.constants().stream()
                        .filter(c -> names.containsKey(c.name()))
                        .toList(),
                exports.variables().stream()
                        .filter(v -> names.containsKey(v.name()))
                        .toList(),
                exports.types().stream()
                        .filter(t -> names.containsKey(t.name()))
                        .map(this::named)
                        .toList(),
                exports.aliases().stream()
                        .filter(a -> names.containsKey(a.name()))
                        .toList(),
                exports.functions().stream()
                        .filter(f -> names.containsKey(f.name()))
                        .toList(),
                skipped.stream()
                        .sorted(Comparator.comparing(Skipped::position).thenComparing(Skipped::symbol))
                        .toList());
    }

    private ExportedType named(ExportedType type) {
        String prefix = type.name() + ".";
        return new ExportedType(
                type.declaration(),
                type.fields().stream()
                        .filter(f -> names.containsKey(prefix + f.field().name()))
                        .toList(),
                type.methods().stream()
                        .filter(m -> names.containsKey(prefix + m.name()))
                        .toList());
    }
}
