"""What a browser needs to run the checker: Pyodide, the wheel and its tables."""

from plugins.browser_runtime.assemble import Runtime, assemble

__all__ = ["Runtime", "assemble"]
