"""What a site is made of, as a CycloneDX 1.6 bill of materials: what visitors load, and what built it.

Names, versions and hashes come from the two lock files, licences from the packages themselves: the
same commit gives the same bytes.
"""

import base64
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, metadata
from pathlib import Path

FILE = "sbom.cdx.json"
# Of the packages of npm, those whose code or pictures a visitor loads.
SHIPPED = ("minisearch", "pyodide")
_PINNED = re.compile(r"^([\w.-]+)==([^ ;\\]+)", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Component:
    """Store one package: its name, version, package address (purl), SHA-512 and licence, if known.

    `shipped`: a visitor loads it; else it only built the site.
    """

    name: str
    version: str
    purl: str
    sha512: str
    licence: str
    shipped: bool

    def entry(self) -> dict[str, object]:
        """Return the component as CycloneDX writes it."""
        hashes = [{"alg": "SHA-512", "content": self.sha512}] if self.sha512 else []
        licences = [{"license": {"name": self.licence}}] if self.licence else []
        return {
            "type": "library",
            "bom-ref": self.purl,
            "name": self.name,
            "version": self.version,
            "purl": self.purl,
            "scope": "required" if self.shipped else "excluded",
            **({"hashes": hashes} if hashes else {}),
            **({"licenses": licences} if licences else {}),
        }


def bill_of_materials(root: Path) -> bytes:
    """Return the bill of materials of a site that is built from `root`."""
    found = sorted({*_of_npm(root), *_of_python(root)}, key=lambda each: each.purl)
    bill = {
        "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "components": [each.entry() for each in found],
    }
    return json.dumps(bill, indent=1, ensure_ascii=False).encode() + b"\n"


def _of_npm(root: Path) -> Iterator[Component]:
    lock = json.loads((root / "package-lock.json").read_text("utf-8"))
    for path, package in lock["packages"].items():
        name = path.rpartition("node_modules/")[2]
        # What is for another system is not installed here, and the project itself has no name.
        if not name:
            continue
        algorithm, _, hash_ = package.get("integrity", "").partition("-")
        yield Component(
            name,
            package["version"],
            f"pkg:npm/{name.replace('@', '%40')}@{package['version']}",
            base64.b64decode(hash_).hex() if algorithm == "sha512" else "",
            package.get("license", ""),
            name in SHIPPED,
        )


def _of_python(root: Path) -> Iterator[Component]:
    for name, version in _PINNED.findall((root / "requirements.lock").read_text("utf-8")):
        yield Component(
            name, version, f"pkg:pypi/{name.lower()}@{version}", "", _licence(name), shipped=False
        )


def _licence(name: str) -> str:
    try:
        of = metadata(name)
    except PackageNotFoundError:
        # For another system or another Python: not installed, and so not used.
        return ""
    words = of.get("License-Expression") or of.get("License") or ""
    classifiers = [
        text.rpartition(" :: ")[2]
        for text in of.get_all("Classifier") or ()
        if text.startswith("License ::")
    ]
    # Some packages put the whole text of their licence where its name belongs.
    return words if words and "\n" not in words else ", ".join(classifiers)
