"""A file of WebAssembly as its sections; what is not asked for stays as it is, byte for byte.

The words are those of the specification (WebAssembly 3.0, "Binary Format").
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from plugins.browser_runtime.lean_python.wasm_numbers import BadWasm, WasmReader, sized, unsigned

MAGIC = b"\0asm\1\0\0\0"
TYPE, IMPORT, FUNCTION, GLOBAL, EXPORT, CODE, DATA = 1, 2, 3, 6, 7, 10, 11
# What can be imported and exported.
A_FUNCTION, A_TABLE, A_MEMORY, A_GLOBAL, A_TAG = range(5)


@dataclass(frozen=True, slots=True)
class WasmImport:
    """Store the name and the kind of what comes from outside."""

    name: str
    kind: int


@dataclass(frozen=True, slots=True)
class WasmExport:
    """Store under which name what is handed to scripts: its kind, and its number in that kind."""

    name: str
    kind: int
    index: int


@dataclass(frozen=True, slots=True)
class WasmFile:
    """Store the sections of a file in order, each with its number."""

    sections: tuple[tuple[int, bytes], ...]

    @classmethod
    def parse(cls, content: bytes) -> "WasmFile":
        """Cut a file into its sections; BadWasm where it is none."""
        if not content.startswith(MAGIC):
            raise BadWasm("it does not begin as WebAssembly does")
        reader = WasmReader(content, len(MAGIC))
        sections = []
        while reader.more:
            sections.append((reader.byte(), reader.sized()))
        return cls(tuple(sections))

    def encode(self) -> bytes:
        """Return the file."""
        return MAGIC + b"".join(bytes([number]) + sized(body) for number, body in self.sections)

    def section(self, number: int) -> bytes:
        """Return a section by its number; BadWasm where there is none."""
        for own, body in self.sections:
            if own == number:
                return body
        raise BadWasm(f"it has no section {number}")

    def with_sections(self, bodies: Mapping[int, bytes]) -> "WasmFile":
        """Return the file with other content of sections that it has."""
        return WasmFile(tuple((number, bodies.get(number, body)) for number, body in self.sections))

    def imports(self) -> tuple[WasmImport, ...]:
        """Return what is imported; in the numbers of its kind it comes before what is defined."""
        reader = WasmReader(self.section(IMPORT))
        return tuple(_import(reader) for _ in range(reader.unsigned()))

    def imported(self, kind: int) -> tuple[str, ...]:
        """Return the names of what is imported of one kind."""
        return tuple(one.name for one in self.imports() if one.kind == kind)

    def bodies(self) -> tuple[bytes, ...]:
        """Return the body of each function that is defined here."""
        reader = WasmReader(self.section(CODE))
        return tuple(reader.sized() for _ in range(reader.unsigned()))

    def exports(self) -> tuple[WasmExport, ...]:
        """Return what is exported."""
        reader = WasmReader(self.section(EXPORT))
        return tuple(
            WasmExport(reader.sized().decode(), reader.byte(), reader.unsigned())
            for _ in range(reader.unsigned())
        )


def vector(items: Iterable[bytes]) -> bytes:
    """Return a list as sections hold it: its length, then each item."""
    listed = tuple(items)
    return unsigned(len(listed)) + b"".join(listed)


def code_section(bodies: Iterable[bytes]) -> bytes:
    """Return a section of function bodies."""
    return vector(map(sized, bodies))


def export_section(exports: Iterable[WasmExport]) -> bytes:
    """Return a section of exports."""
    return vector(
        sized(one.name.encode()) + bytes([one.kind]) + unsigned(one.index) for one in exports
    )


def add_globals(file: WasmFile, prefix: str, entries: Iterable[bytes]) -> tuple[WasmFile, int]:
    """Return the file with more globals, exported as the prefix and a number, and the first's index.

    An entry is a type and the code of a first value. Numbers of what was there do not change.
    """
    added = tuple(entries)
    section = file.section(GLOBAL)
    reader = WasmReader(section)
    count = reader.unsigned()
    first = len(file.imported(A_GLOBAL)) + count
    exports = [
        WasmExport(f"{prefix}{number}", A_GLOBAL, first + number) for number in range(len(added))
    ]
    content = {
        GLOBAL: unsigned(count + len(added)) + section[reader.at :] + b"".join(added),
        EXPORT: export_section([*file.exports(), *exports]),
    }
    return file.with_sections(content), first


def _import(reader: WasmReader) -> WasmImport:
    reader.sized()  # the name of a module; names of things are enough to tell ours apart
    name, kind = reader.sized().decode(), reader.byte()
    match kind:
        case 0:
            reader.unsigned()
        case 1 | 2:
            if kind == A_TABLE:
                reader.byte()
            if reader.byte() & 1:
                reader.unsigned()
            reader.unsigned()
        case 3:
            reader.take(2)
        case 4:
            reader.byte()
            reader.unsigned()
        case _:
            raise BadWasm(f"an import of kind {kind}")
    return WasmImport(name, kind)
