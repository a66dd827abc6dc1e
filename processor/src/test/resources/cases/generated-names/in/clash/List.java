package clash;

record List(int size) {}
