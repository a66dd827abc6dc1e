record Shape(String value) {}
