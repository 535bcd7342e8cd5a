package gopy.bench.result;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;

/** {@code results.csv}: one line a sample, written and flushed as it arrives, so a crash loses nothing that was measured. */
public final class ResultsFile implements Closeable {
    /** Name of the file in a results folder. */
    public static final String NAME = "results.csv";

    static final String[] COLUMNS = {
        "run",
        "time",
        "host",
        "host_version",
        "backend",
        "workload",
        "variant",
        "size",
        "threads",
        "process",
        "iteration",
        "warmup",
        "loops",
        "elapsed_ns",
        "ops"
    };

    private static final CSVFormat LINES =
            CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();

    private final CSVPrinter printer;

    private ResultsFile(CSVPrinter printer) {
        this.printer = printer;
    }

    /** Opens the file of a results folder for appending; a new one gets its header. */
    public static ResultsFile append(Path folder) throws IOException {
        Path file = folder.resolve(NAME);
        BufferedWriter writer = Files.newBufferedWriter(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        CSVPrinter printer = new CSVPrinter(writer, LINES);
        if (Files.size(file) == 0) {
            printer.printRecord((Object[]) COLUMNS);
            printer.flush();
        }
        return new ResultsFile(printer);
    }

    /** Adds one sample and hands it to the operating system. */
    public synchronized void add(Measurement sample) throws IOException {
        printer.printRecord(
                sample.run(),
                sample.time(),
                sample.host(),
                sample.hostVersion(),
                sample.backend(),
                sample.workload(),
                sample.variant(),
                sample.size(),
                sample.threads(),
                sample.process(),
                sample.iteration(),
                sample.warmup(),
                sample.loops(),
                sample.elapsedNanos(),
                sample.operations());
        printer.flush();
    }

    @Override
    public void close() throws IOException {
        printer.close();
    }

    /** All samples of a results folder in the order in which they were taken. A last line cut off by a crash is left out. */
    public static List<Measurement> read(Path folder) throws IOException {
        CSVFormat format = LINES.builder().setHeader().setSkipHeaderRecord(true).get();
        List<Measurement> samples = new ArrayList<>();
        try (BufferedReader reader = Files.newBufferedReader(folder.resolve(NAME));
                var records = format.parse(reader)) {
            for (CSVRecord record : records) {
                if (record.isConsistent()) {
                    samples.add(sample(record));
                }
            }
        }
        return List.copyOf(samples);
    }

    private static Measurement sample(CSVRecord record) {
        return new Measurement(
                record.get("run"),
                Instant.parse(record.get("time")),
                record.get("host"),
                record.get("host_version"),
                record.get("backend"),
                record.get("workload"),
                record.get("variant"),
                Long.parseLong(record.get("size")),
                Integer.parseInt(record.get("threads")),
                Integer.parseInt(record.get("process")),
                Integer.parseInt(record.get("iteration")),
                Boolean.parseBoolean(record.get("warmup")),
                Long.parseLong(record.get("loops")),
                Long.parseLong(record.get("elapsed_ns")),
                Long.parseLong(record.get("ops")));
    }
}
