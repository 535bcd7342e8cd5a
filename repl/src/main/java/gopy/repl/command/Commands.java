package gopy.repl.command;

import gopy.repl.session.Session;
import java.util.List;
import java.util.function.Function;
import picocli.CommandLine;

/** Every command, in the order that help shows them. A new one is one class and one line here. */
public final class Commands {

    private static final List<Function<Session, SessionCommand>> ALL = List.of(
            LoadCommand::new,
            UnloadCommand::new,
            ReloadCommand::new,
            InstantiateCommand::new,
            WatchCommand::new,
            UseCommand::new,
            BackendCommand::new,
            InterpretersCommand::new,
            StatusCommand::new,
            DocCommand::new,
            SourceCommand::new,
            PlanCommand::new,
            SkippedCommand::new,
            AllCommand::new,
            TimeCommand::new,
            OnceCommand::new,
            HistoryCommand::new,
            BenchCommand::new,
            CostCommand::new,
            BreakevenCommand::new,
            ReportCommand::new,
            CompareCommand::new,
            SurveyCommand::new,
            BuildCommand::new,
            RunCommand::new,
            TourCommand::new,
            DoctorCommand::new,
            ShCommand::new,
            HelpCommand::new,
            QuitCommand::new);

    private Commands() {}

    /** Adds every command to a command line. */
    public static CommandLine addTo(CommandLine root, Session session) {
        ALL.forEach(command -> root.addSubcommand(command.apply(session)));
        return root;
    }
}
