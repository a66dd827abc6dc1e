package other;

public class Shelf {
    enum Kind {
        HIGH
    }
}
