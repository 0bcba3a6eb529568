"""The document of a pack, from its title to the page to sign."""

from app.engine.pack import Pack
from app.engine.proofs import Certificate
from app.handouts.guideline import appendix, front, medicines, statements
from app.handouts.guideline.blocks import Document
from app.handouts.guideline.names import wording

SHORT_DIGEST = 12


def guideline_document(pack: Pack, proven: Certificate | None = None) -> Document:
    """Everything that a medical director signs for; without a certificate there is no part on proofs."""
    words = wording(pack)
    return Document(
        title=pack.title,
        foot=f"{pack.id} {pack.version}, digest {pack.digest[:SHORT_DIGEST]}…",
        blocks=(
            *front.summary(pack),
            *front.reading(pack),
            *front.scope(pack, words),
            *front.urgency(pack, words),
            *front.definitions(pack, words),
            *statements.statements(pack, words),
            *statements.cards(pack),
            *statements.others_say(pack),
            *medicines.medicines(pack, words),
            *medicines.baselines(pack, words),
            *appendix.questions(pack, words),
            *appendix.not_wired(pack),
            *appendix.proofs(proven),
            *appendix.sign_off(pack),
        ),
    )
