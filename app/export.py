"""The guideline as one document for sign-off, in a file whose ending says of which kind."""

from collections.abc import Callable, Mapping
from pathlib import Path

from app.engine.pack import Pack
from app.engine.proofs import Certificate, certificate
from app.errors import UserError
from app.handouts.guideline.blocks import Document
from app.handouts.guideline.document import guideline_document
from app.handouts.guideline.markdown import markdown
from app.handouts.guideline.pdf import pdf

_WRITERS: Mapping[str, Callable[[Document], bytes]] = {
    ".md": lambda document: markdown(document).encode(),
    ".pdf": pdf,
}


def exported(pack: Pack, file: Path, proven: Certificate | None = None) -> bytes:
    """The document as a file of this name holds it; the proofs are made where they are not given.

    Raises:
        UserError: the name ends in neither .md nor .pdf.
    """
    write = _WRITERS.get(file.suffix.lower())
    if write is None:
        raise UserError(
            "The guideline was not exported.",
            "{file} ends in neither .md nor .pdf.",
            "Name a file that ends in .pdf, or in .md for text.",
            file=file.name,
        )
    return write(guideline_document(pack, proven or certificate(pack)))
