package gopy.bench.sample;

import gopy.bench.workload.Cell;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The processes of one cell on one host: the interpreter itself, the floor's program, and one for each variant that needs a process to itself.
 * They take turns, so that samples of one round are pairs whatever process they come from.
 */
public final class Team implements AutoCloseable {
    private final List<Sampler> members;
    private final Map<String, Sampler> variants = new LinkedHashMap<>();
    private final Map<String, SampleFailed> problems = new LinkedHashMap<>();

    public Team(List<Sampler> members) {
        this.members = List.copyOf(members);
    }

    /** Opens a cell in every process. The first member is the host itself and has to succeed. */
    public Set<String> open(Cell cell) throws SampleFailed {
        variants.clear();
        problems.clear();
        for (Sampler member : members) {
            try {
                Set<String> offered = member.open(cell);
                offered.forEach(variant -> variants.put(variant, member));
                if (offered.isEmpty() && !member.ownVariant().equals(Launch.SHARED)) {
                    problems.put(member.ownVariant(), new SampleFailed("cannot be had on this interpreter", true));
                }
            } catch (SampleFailed failed) {
                if (member == members.getFirst()) {
                    throw failed;
                }
                String own = member.ownVariant();
                problems.put(own.equals(Launch.SHARED) ? "beside " + cell.name() : own, failed);
            }
        }
        return new TreeSet<>(variants.keySet());
    }

    /** Why processes beside the host's own are missing, by their variant. */
    public Map<String, SampleFailed> problems() {
        return Map.copyOf(problems);
    }

    public String check(String variant, long loops) throws SampleFailed {
        return variants.get(variant).check(variant, loops);
    }

    public long sample(String variant, long loops) throws SampleFailed {
        return variants.get(variant).sample(variant, loops);
    }

    @Override
    public void close() {
        members.forEach(Sampler::close);
    }
}
