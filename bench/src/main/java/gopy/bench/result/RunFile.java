package gopy.bench.result;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;

/** {@code run.json}: what is known about a run, beside its samples. */
public final class RunFile {
    /** Name of the file in a results folder. */
    public static final String NAME = "run.json";

    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new SimpleModule()
                    .addSerializer(Instant.class, new InstantText())
                    .addDeserializer(Instant.class, new TextInstant()))
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    private RunFile() {}

    /** Replaces the file in one step, so that a reader never sees half of it. */
    public static void write(Path folder, Run run) throws IOException {
        Path next = folder.resolve(NAME + ".next");
        Files.writeString(next, JSON.writeValueAsString(run) + "\n");
        Files.move(next, folder.resolve(NAME), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    public static Run read(Path folder) throws IOException {
        return JSON.readValue(folder.resolve(NAME).toFile(), Run.class);
    }

    private static final class InstantText extends JsonSerializer<Instant> {
        @Override
        public void serialize(Instant value, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeString(value.toString());
        }
    }

    private static final class TextInstant extends JsonDeserializer<Instant> {
        @Override
        public Instant deserialize(JsonParser in, DeserializationContext context) throws IOException {
            if (in.currentToken() != JsonToken.VALUE_STRING) {
                throw context.wrongTokenException(in, Instant.class, JsonToken.VALUE_STRING, "an ISO instant");
            }
            return Instant.parse(in.getText());
        }
    }
}
