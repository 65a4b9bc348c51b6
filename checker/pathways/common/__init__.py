"""Rules that several streams have in the same words, and the tests that they share."""
