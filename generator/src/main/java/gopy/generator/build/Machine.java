package gopy.generator.build;

/** What this machine is, as far as a build depends on it. */
final class Machine {
    private Machine() {}

    static boolean isLinux() {
        return System.getProperty("os.name").equals("Linux");
    }

    static boolean isLinuxOnAmd64() {
        return isLinux() && System.getProperty("os.arch").equals("amd64");
    }
}
