package capitals;

record ID(long ID) {}
