"""Tables from outside: occupations, wages, language tests; text in, nothing read from disk."""
