package gopy.repl.session;

/** How the build in use relates to the source: the sign in the prompt. */
public enum Mark {
    CURRENT(""),
    CHANGED("*"),
    BUILDING("~"),
    FAILED("!");

    private final String sign;

    Mark(String sign) {
        this.sign = sign;
    }

    public String sign() {
        return sign;
    }
}
