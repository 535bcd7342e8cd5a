package gopy.repl.command;

import gopy.repl.session.Failure;
import gopy.repl.session.Session;
import gopy.repl.terminal.TextTable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Shows the commands, or one of them. */
@Command(name = "help", description = "Show the commands, or one of them.")
final class HelpCommand extends SessionCommand {

    @Parameters(arity = "0..1", paramLabel = "COMMAND", description = "One of the commands.")
    private String name = "";

    HelpCommand(Session session) {
        super(session);
    }

    @Override
    public Integer call() throws Failure {
        CommandLine root = spec.commandLine().getParent();
        if (name.isEmpty()) {
            overview(root);
            return 0;
        }
        String wanted = name.startsWith(":") ? name.substring(1) : name;
        CommandLine command = root.getSubcommands().get(wanted);
        if (command == null) {
            throw CommandRunner.unknown(wanted, root);
        }
        console.result(command.getUsageMessage(CommandLine.Help.Ansi.OFF).stripTrailing());
        return 0;
    }

    private void overview(CommandLine root) {
        TextTable table = new TextTable("command", "what it does");
        root.getSubcommands()
                .forEach((verb, command) -> table.row(
                        ":" + verb, command.getCommandSpec().usageMessage().description()[0]));
        console.result("A line that starts with : is a command; every other line is Python.\n");
        console.result(table.toString());
        console.result("\n:help COMMAND tells more. Without the colon they are subcommands of scripts/workbench.");
    }
}
