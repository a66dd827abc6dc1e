package capitals;

enum KIND {
    A
}
