package gopy.bench.bars;

import gopy.bench.workload.Cell;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** All bars, in the order in which they are shown. */
public record Bars(List<Bar> all) {
    private static final String FILE = "bars.csv";
    private static final String EVERY_SIZE = "all";

    public Bars {
        all = List.copyOf(all);
    }

    /** The bars of this project. */
    public static Bars read() {
        try (Reader text = new InputStreamReader(Bars.class.getResourceAsStream(FILE), StandardCharsets.UTF_8)) {
            return read(text);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static Bars read(Reader text) throws IOException {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var records = format.parse(text)) {
            return new Bars(records.stream().map(Bars::bar).toList());
        }
    }

    private static Bar bar(CSVRecord record) {
        String size = record.get("size");
        return new Bar(
                record.get("group"),
                record.get("what"),
                List.of(record.get("callers").split(" ")),
                record.get("workload"),
                size.equals(EVERY_SIZE) ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(size)),
                record.get("over"),
                record.get("under"),
                Unit.of(record.get("as")),
                Double.parseDouble(record.get("limit")));
    }

    /** Whether a host has to measure a cell. */
    public boolean need(String host, String backend, Cell cell) {
        return !variants(host, backend, cell).isEmpty();
    }

    /** The variants of a cell that a host has to measure. */
    public Set<String> variants(String host, String backend, Cell cell) {
        Set<String> needed = new TreeSet<>();
        for (Bar bar : all) {
            if (bar.asks(host, backend, cell)) {
                needed.addAll(bar.variants());
            }
        }
        return needed;
    }
}
