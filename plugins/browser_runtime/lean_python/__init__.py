"""A lean Python: Pyodide without the functions, data and scripts that the checker never needs."""
