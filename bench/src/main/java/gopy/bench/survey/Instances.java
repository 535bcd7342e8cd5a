package gopy.bench.survey;

import gopy.generator.BuildFailed;
import gopy.generator.BuildRequest;
import gopy.generator.Diagnostic;
import gopy.generator.Generator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One instance of each generic declaration, found by asking the analyser about one candidate after the other. A generic
 * that allows none of them is left without.
 */
final class Instances {
    private final Generator generator;

    Instances(Generator generator) {
        this.generator = generator;
    }

    /** The request with the instances that Go allows, an instance of each generic as far as one was found. */
    BuildRequest asked(BuildRequest request) throws BuildFailed, InterruptedException {
        List<Candidates.Generic> generics =
                Candidates.of(generator.plan(request).getFirst().goPackage());
        Map<String, Integer> tried = new HashMap<>();
        while (true) {
            List<String> instances = new ArrayList<>();
            for (Candidates.Generic generic : generics) {
                int next = tried.getOrDefault(generic.name(), 0);
                if (next < generic.instances().size()) {
                    instances.add(generic.instances().get(next));
                }
            }
            BuildRequest instantiated = request.instantiating(instances);
            Set<String> refused = refused(instantiated, instances);
            if (refused.isEmpty()) {
                return instantiated;
            }
            refused.forEach(instance -> tried.merge(instance.substring(0, instance.indexOf('[')), 1, Integer::sum));
        }
    }

    private Set<String> refused(BuildRequest request, List<String> instances) throws BuildFailed, InterruptedException {
        if (instances.isEmpty()) {
            return Set.of();
        }
        try {
            generator.plan(request);
            return Set.of();
        } catch (BuildFailed e) {
            Set<String> refused = new HashSet<>();
            for (Diagnostic told : e.diagnostics()) {
                instances.stream()
                        .filter(i -> told.message().startsWith(i + ":"))
                        .forEach(refused::add);
            }
            if (refused.isEmpty()) {
                throw e;
            }
            return refused;
        }
    }
}
