package gopy.reports;

import gopy.bench.ladder.CallQuestion;
import gopy.bench.result.Machine;
import gopy.bench.result.Run;
import gopy.reports.chart.Chart;
import gopy.reports.chart.Charts;
import gopy.reports.chart.Figure;
import gopy.reports.html.Page;
import gopy.reports.statistics.Evidence;
import io.jstach.jstachio.JStachio;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jfree.chart.encoders.EncoderUtil;

/** Makes the report of a results folder. */
public final class Reports {
    private Reports() {}

    /**
     * What was written.
     *
     * @param page the self-contained page
     * @param pictures the charts as PNG files, beside the page
     */
    public record Written(Path page, List<Path> pictures) {
        public Written {
            pictures = List.copyOf(pictures);
        }
    }

    /**
     * Reads {@code results.csv} and {@code run.json} from {@code results} and writes {@code report.html} with its charts into {@code target}.
     *
     * @throws NothingMeasured when the folder has no sample that any chart shows
     */
    public static Written write(Path results, Path target) throws IOException, NothingMeasured {
        Evidence evidence = Evidence.read(results);
        List<Figure> figures = new ArrayList<>();
        for (Chart chart : Charts.ALL) {
            figures.addAll(chart.figures(evidence));
        }
        if (figures.isEmpty()) {
            throw new NothingMeasured(results);
        }
        Files.createDirectories(target);
        List<Path> pictures = new ArrayList<>();
        List<Page.Section> sections = new ArrayList<>();
        for (Figure figure : figures) {
            byte[] png = png(figure.picture());
            Path file = target.resolve(figure.id() + ".png");
            Files.write(file, png);
            pictures.add(file);
            sections.add(Page.Section.of(
                    figure.id(),
                    figure.title(),
                    figure.subtitle(),
                    figure.alt(),
                    Base64.getEncoder().encodeToString(png),
                    figure.table()));
        }
        Path page = target.resolve("report.html");
        Files.writeString(page, JStachio.render(page(evidence, sections)));
        return new Written(page, pictures);
    }

    private static Page page(Evidence evidence, List<Page.Section> sections) {
        Run run = evidence.run();
        return new Page(
                "Calling Go from Python: what it costs",
                warning(run),
                sections,
                facts(run),
                run.gaps().stream()
                        .map(gap -> new Page.Notice(
                                String.join(" ", gap.host(), gap.backend(), gap.workload(), gap.variant())
                                                .strip()
                                        + (gap.size() > 1 ? " at " + gap.size() : ""),
                                gap.status() + ": " + gap.reason()))
                        .toList(),
                run.missing().stream()
                        .map(host -> new Page.Notice(host.host(), host.reason() + " " + host.remedy()))
                        .toList(),
                run.ledger(),
                commands(evidence));
    }

    /** What makes the numbers again; of a question about a user's package, which only its asker knows, the report alone. */
    private static List<String> commands(Evidence evidence) {
        boolean question = evidence.workloads().stream().anyMatch(Reports::isQuestion);
        String report = "scripts/workbench report DIR";
        Run run = evidence.run();
        return question
                ? List.of(report)
                : List.of("scripts/workbench bench" + effort(run) + " --seed " + run.seed() + " --out DIR", report);
    }

    private static boolean isQuestion(String workload) {
        return Stream.of("expression", CallQuestion.COST, CallQuestion.ARGUMENT)
                .anyMatch(name -> workload.startsWith(name + "/"));
    }

    private static String effort(Run run) {
        return run.quick()
                ? " --quick"
                : run.settings().getOrDefault("effort", "").equals("bars") ? " bars" : "";
    }

    private static String warning(Run run) {
        List<String> said = new ArrayList<>();
        if (run.quick()) {
            said.add("A quick look: few samples in few processes, wide intervals. Use a full run for claims.");
        }
        if (run.interrupted() || run.finished().isEmpty()) {
            said.add("The run was cut off; what it had measured until then is shown.");
        }
        return String.join(" ", said);
    }

    private static List<Page.Fact> facts(Run run) {
        List<Page.Fact> facts = new ArrayList<>();
        facts.add(new Page.Fact("run", run.run()));
        facts.add(new Page.Fact("started", run.started().toString()));
        facts.add(new Page.Fact("seed", String.valueOf(run.seed())));
        facts.add(new Page.Fact("processes per cell", String.valueOf(run.blocks())));
        facts.add(new Page.Fact("samples per process", String.valueOf(run.rounds())));
        facts.add(new Page.Fact("shortest sample", run.minimumMillis() + " ms"));
        facts.add(new Page.Fact("machine before", machine(run.before())));
        facts.add(new Page.Fact("machine after", machine(run.after())));
        for (Run.MeasuredHost host : run.hosts()) {
            facts.add(new Page.Fact(host.host() + " " + host.backend(), host.implementation() + " " + host.version()));
        }
        new TreeMap<>(run.versions()).forEach((name, value) -> facts.add(new Page.Fact(name, value)));
        new TreeMap<>(run.settings())
                .forEach((name, value) -> facts.add(new Page.Fact(name, value.isEmpty() ? "unset" : value)));
        new TreeMap<>(run.builds()).forEach((name, value) -> facts.add(new Page.Fact("build " + name, value)));
        return facts;
    }

    private static String machine(Machine machine) {
        return machine.cpu() + ", " + machine.cores() + " cores, load " + machine.load1() + ", steal ticks "
                + machine.stealTicks()
                + (machine.governor().isEmpty() ? "" : ", governor " + machine.governor())
                + (machine.quota().isEmpty() ? "" : ", quota " + machine.quota());
    }

    private static byte[] png(BufferedImage picture) {
        try {
            return EncoderUtil.encode(picture, "png");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
