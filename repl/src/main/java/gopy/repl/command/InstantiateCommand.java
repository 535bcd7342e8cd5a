package gopy.repl.command;

import gopy.generator.BuildRequest;
import gopy.repl.session.Failure;
import gopy.repl.session.Session;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Binds instances of generics that the loaded packages declare; later builds of the session have them too. */
@Command(
        name = "instantiate",
        description = "Bind instances of the loaded packages' generics, such as Map[int,string], and rebuild.")
final class InstantiateCommand extends SessionCommand {

    @Parameters(
            arity = "0..*",
            paramLabel = "INSTANCE",
            description = "A generic with Go's or Python's types; without any, those of the session are listed.")
    private List<String> words = new ArrayList<>();

    InstantiateCommand(Session session) {
        super(session);
    }

    @Override
    public Integer call() throws Failure {
        BuildRequest request = session.packages()
                .request()
                .orElseThrow(() -> Failure.usage("no package is loaded", ":load PACKAGE, then :instantiate"));
        List<String> instances = instances(words);
        if (instances.isEmpty()) {
            request.settings().instances().forEach(console::result);
            return 0;
        }
        Built.say(console, session.packages().load(request.instantiating(instances)));
        return 0;
    }

    /** The shell splits at every space, and {@code Map[int, string]} has one. */
    static List<String> instances(List<String> words) {
        List<String> instances = new ArrayList<>();
        StringBuilder open = new StringBuilder();
        int depth = 0;
        for (String word : words) {
            open.append(open.isEmpty() ? "" : " ").append(word);
            depth += (int) (word.chars().filter(c -> c == '[').count()
                    - word.chars().filter(c -> c == ']').count());
            if (depth <= 0) {
                instances.add(open.toString());
                open.setLength(0);
                depth = 0;
            }
        }
        if (!open.isEmpty()) {
            instances.add(open.toString());
        }
        return instances;
    }
}
