package clash;

enum Override {
    YES
}
