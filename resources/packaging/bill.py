"""The bill of materials (SBOM) of the folder, as CycloneDX JSON; the same parts give the same bytes."""

import os
import uuid
from collections.abc import Iterable
from datetime import UTC, datetime

from components import Component
from cyclonedx.model.bom import Bom
from cyclonedx.model.component import Component as Part
from cyclonedx.model.component import ComponentType
from cyclonedx.model.license import DisjunctiveLicense
from cyclonedx.output.json import JsonV1Dot6
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator
from packageurl import PackageURL

from app import VERSION


def of_materials(parts: Iterable[Component]) -> str:
    """The bill, checked against the schema of CycloneDX.

    Raises:
        ValueError: it does not hold to the schema.
    """
    program = Part(name="MSBack", version=VERSION, type=ComponentType.APPLICATION, bom_ref=f"msback@{VERSION}")
    bom = Bom(components=[_part(part) for part in parts])
    bom.metadata.component = program
    bom.metadata.timestamp = datetime.fromtimestamp(int(os.environ.get("SOURCE_DATE_EPOCH", "0")), UTC)
    named = "\n".join(sorted(str(part.purl) for part in bom.components))
    bom.serial_number = uuid.uuid5(uuid.NAMESPACE_OID, f"msback {VERSION}\n{named}")
    bom.register_dependency(program, bom.components)
    text = JsonV1Dot6(bom).output_as_string(indent=2)
    fault = JsonStrictValidator(SchemaVersion.V1_6).validate_str(text)
    if fault is not None:
        raise ValueError(f"The bill of materials does not hold to its schema: {fault!r}")
    return text + "\n"


def _part(part: Component) -> Part:
    distributor = "debian" if part.kind == "deb" else None
    address = PackageURL(type=part.kind, namespace=distributor, name=part.name, version=part.version)
    return Part(
        name=part.name,
        version=part.version,
        type=ComponentType.LIBRARY,
        purl=address,
        bom_ref=str(address),
        licenses=[DisjunctiveLicense(name=part.licence)],
    )
