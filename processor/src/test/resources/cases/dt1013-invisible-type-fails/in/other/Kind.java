package other;

enum Kind {
    HOME
}
