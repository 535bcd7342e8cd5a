package gopy.bench.host;

import java.util.Optional;

/**
 * One entry of a session, in the order it ran.
 *
 * @param number from 1, as shown to people
 * @param once marked {@code :once}: never executed again
 * @param reply what it answered last, empty when it has been left out
 * @param output what it printed last
 * @param kills how many workers it has taken with it
 */
public record Statement(int number, String source, boolean once, Optional<Reply> reply, String output, int kills) {

    /** A statement that kills twice is not tried a third time. */
    public static final int KILLS_ALLOWED = 1;

    public boolean leftOut() {
        return kills > KILLS_ALLOWED;
    }

    Statement answered(Reply latest, String printed) {
        int more = latest instanceof Reply.Died died ? (died.death().requested() ? KILLS_ALLOWED + 1 : 1) : 0;
        return new Statement(number, source, once, Optional.of(latest), printed, kills + more);
    }
}
