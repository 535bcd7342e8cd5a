package gopy.bench.host;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Reads a worker's replies. The harness session.py writes them. */
final class Replies {

    private Replies() {}

    static Reply read(JsonNode reply) {
        Duration elapsed = Duration.ofNanos(reply.path("ns").asLong());
        String kind = reply.path("kind").asText();
        return switch (kind) {
            case "value" ->
                new Reply.Value(reply.path("repr").asText(), reply.path("type").asText(), elapsed);
            case "done" -> new Reply.Done(elapsed);
            case "raised" -> raised(reply, elapsed);
            default -> throw new IllegalStateException("a worker answered with an unknown kind: " + kind);
        };
    }

    private static Reply.Raised raised(JsonNode reply, Duration elapsed) {
        return new Reply.Raised(
                reply.path("type").asText(),
                reply.path("text").asText(),
                reply.path("traceback").asText(),
                frames(reply.path("frames")),
                reply.path("go_stack").asText(),
                new Reply.Position(
                        reply.path("line").asInt(), reply.path("column").asInt()),
                elapsed);
    }

    private static List<Reply.Frame> frames(JsonNode entries) {
        List<Reply.Frame> frames = new ArrayList<>();
        for (JsonNode entry : entries) {
            frames.add(new Reply.Frame(
                    entry.path("file").asText(),
                    entry.path("line").asInt(),
                    entry.path("function").asText(),
                    entry.path("source").asText()));
        }
        return frames;
    }

    static Completions completions(JsonNode reply, int cursor) {
        List<String> names = new ArrayList<>();
        reply.path("names").forEach(name -> names.add(name.asText()));
        return new Completions(cursor - reply.path("word").asText().length(), names);
    }
}
