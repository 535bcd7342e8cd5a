package gopy.generator.plan;

import gopy.generator.model.GoDecl;
import gopy.generator.model.Position;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Fourth pass: a Python name for each symbol. Go symbols come first, so an accessor whose name one of them has is
 * listed as skipped, and so is a symbol whose {@code //gopy:name} another one has.
 */
final class AssignNames {
    private final Map<String, String> names = new HashMap<>();
    private final List<Skipped> skipped;

    private AssignNames(List<Skipped> skipped) {
        this.skipped = skipped;
    }

    static Names to(Exports exports) {
        AssignNames pass = new AssignNames(new ArrayList<>(exports.skipped()));
        Set<String> taken = new HashSet<>();
        List<GoDecl> declarations = new ArrayList<>(exports.functions());
        exports.structs().forEach(s -> declarations.add(s.declaration()));
        declarations.addAll(exports.constants());
        declarations.addAll(exports.variables());
        for (boolean renamed : new boolean[] {false, true}) {
            declarations.stream()
                    .filter(d -> d.renamed().isPresent() == renamed)
                    .forEach(d -> pass.assign(d.name(), d.renamed().orElse(d.name()), d.position(), taken));
        }
        exports.constants().forEach(c -> pass.accessor("Get", c, taken));
        exports.variables().forEach(v -> pass.accessor("Get", v, taken));
        exports.variables().forEach(v -> pass.accessor("Set", v, taken));
        exports.structs().forEach(pass::members);
        return new Names(pass.named(exports), pass.names);
    }

    private void assign(String symbol, String wanted, Position position, Set<String> taken) {
        String name = PythonNames.of(wanted);
        if (!PythonNames.writable(name)) {
            skip(symbol, "its name is not ASCII; give it one with //gopy:name", position);
        } else if (!taken.add(name)) {
            skip(symbol, "the name " + name + " is taken by another symbol", position);
        } else {
            names.put(symbol, name);
        }
    }

    private void accessor(String verb, GoDecl declaration, Set<String> taken) {
        if (names.containsKey(declaration.name())) {
            String plain = declaration.renamed().orElse(declaration.name());
            assign(verb + declaration.name(), verb + plain, declaration.position(), taken);
        }
    }

    private void members(ExportedStruct struct) {
        Set<String> taken = new HashSet<>();
        String prefix = struct.name() + ".";
        struct.methods()
                .forEach(m ->
                        assign(prefix + m.name(), m.rename().isEmpty() ? m.name() : m.rename(), m.position(), taken));
        struct.fields().stream()
                .map(ExportedStruct.Field::field)
                .forEach(f ->
                        assign(prefix + f.name(), f.rename().isEmpty() ? f.name() : f.rename(), f.position(), taken));
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
                exports.structs().stream()
                        .filter(s -> names.containsKey(s.name()))
                        .map(this::named)
                        .toList(),
                exports.functions().stream()
                        .filter(f -> names.containsKey(f.name()))
                        .toList(),
                skipped.stream()
                        .sorted(java.util.Comparator.comparing(Skipped::position)
                                .thenComparing(Skipped::symbol))
                        .toList());
    }

    private ExportedStruct named(ExportedStruct struct) {
        String prefix = struct.name() + ".";
        return new ExportedStruct(
                struct.declaration(),
                struct.fields().stream()
                        .filter(f -> names.containsKey(prefix + f.field().name()))
                        .toList(),
                struct.methods().stream()
                        .filter(m -> names.containsKey(prefix + m.name()))
                        .toList());
    }
}
