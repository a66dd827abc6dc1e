package app;


class AuthorDao {}
