package gopy.reports.statistics;

/** Who called: an interpreter with one backend, or the JVM. */
public record Caller(String host, String backend) {

    /** For example {@code python3.13 capi}; a host with one backend only is named by itself. */
    public String label() {
        return switch (host) {
            case "graalpy", "jmh" -> host;
            default -> host.startsWith("pypy") ? host : host + " " + backend;
        };
    }
}
