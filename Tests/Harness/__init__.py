"""What the tests that use the real program share: the server, people, a browser without scripts."""
