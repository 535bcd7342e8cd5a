package gopy.repl.command;

import gopy.generator.Command;
import gopy.repl.session.Failure;
import gopy.repl.session.Session;
import java.nio.charset.StandardCharsets;
import java.util.List;
import picocli.CommandLine.Parameters;

/** Runs a command of the system's shell. */
@picocli.CommandLine.Command(name = "sh", description = "Run a command of the system's shell.")
final class ShCommand extends SessionCommand {

    @Parameters(arity = "1..*", paramLabel = "COMMAND", description = "As one would type it.")
    private List<String> words;

    ShCommand(Session session) {
        super(session);
    }

    @Override
    public Integer call() throws Failure {
        Command command = Command.of("sh", "-c", String.join(" ", words))
                .ownSession()
                .output(bytes -> console.program(new String(bytes, StandardCharsets.UTF_8)))
                .errors(bytes -> console.programError(new String(bytes, StandardCharsets.UTF_8)));
        try {
            return session.toolbox().interruptible().call(command::run).status();
        } catch (InterruptedException e) {
            throw Failure.interrupted("the command");
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
