"""Numbers and runs of bytes as WebAssembly writes them: LEB128, with or without a sign."""

_GROUP, _SIGN, _MORE = 0x7F, 0x40, 0x80


class BadWasm(ValueError):
    """Say what of a file is not WebAssembly as this room reads it."""


def unsigned(number: int) -> bytes:
    """Return a number without sign."""
    encoded = bytearray()
    while number > _GROUP:
        encoded.append(number & _GROUP | _MORE)
        number >>= 7
    encoded.append(number)
    return bytes(encoded)


def signed(number: int) -> bytes:
    """Return a number with its sign."""
    encoded = bytearray()
    while not -_SIGN <= number < _SIGN:
        encoded.append(number & _GROUP | _MORE)
        number >>= 7
    encoded.append(number & _GROUP)
    return bytes(encoded)


def sized(content: bytes) -> bytes:
    """Return bytes after their number."""
    return unsigned(len(content)) + content


class WasmReader:
    """Read bytes from front to back; BadWasm where they end too early."""

    def __init__(self, content: bytes, at: int = 0) -> None:
        self.content, self.at = content, at

    @property
    def more(self) -> bool:
        """Tell whether anything is left."""
        return self.at < len(self.content)

    def byte(self) -> int:
        """Read one byte."""
        if not self.more:
            raise BadWasm(f"it ends at {self.at}, where more is expected")
        self.at += 1
        return self.content[self.at - 1]

    def take(self, count: int) -> bytes:
        """Read some bytes."""
        if self.at + count > len(self.content):
            raise BadWasm(f"it ends at {len(self.content)}, {self.at + count} expected")
        self.at += count
        return self.content[self.at - count : self.at]

    def sized(self) -> bytes:
        """Read bytes that come after their number."""
        return self.take(self.unsigned())

    def unsigned(self) -> int:
        """Read a number without sign."""
        number = shift = 0
        while (byte := self.byte()) & _MORE:
            number |= (byte & _GROUP) << shift
            shift += 7
        return number | byte << shift

    def signed(self) -> int:
        """Read a number with its sign."""
        number = shift = 0
        while (byte := self.byte()) & _MORE:
            number |= (byte & _GROUP) << shift
            shift += 7
        return number | (byte - (byte << 1 & _MORE)) << shift
