package other;

public class Kind {
    public enum Inner {
        ONE
    }
}
