"""How a sheet is wanted: in which languages, how large, on which paper, whole or short."""

from dataclasses import asdict, dataclass, fields
from typing import Any, Literal, get_args

from app.errors import Said, UserError
from app.handouts.words import words

Paper = Literal["a4", "letter"]
Size = Literal[12, 16, 20]
SIZES: tuple[Size, ...] = get_args(Size)
PAPERS: tuple[Paper, ...] = get_args(Paper)


@dataclass(frozen=True)
class SheetOptions:
    """The choices for one sheet; `second_language` stands beside the first, `size` is in points."""

    language: str = "en"
    second_language: str | None = None
    size: Size = 12
    paper: Paper = "a4"
    short: bool = False

    def __post_init__(self) -> None:
        """Refuse what cannot be printed: UserError that names what is allowed."""
        for language in self.languages:
            words(language)
        if self.second_language == self.language:
            raise _refused(Said("The second language"), self.language, Said("another language than the first"))
        if repr(self.size) not in map(repr, SIZES):
            raise _refused(Said("The text size"), self.size, SIZES)
        if self.paper not in PAPERS:
            raise _refused(Said("The paper"), self.paper, PAPERS)

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages of the sheet, the patient's first."""
        return (self.language,) if self.second_language is None else (self.language, self.second_language)

    def as_json(self) -> dict[str, object]:
        """What is kept with a sheet; `options_from_json` reads it back."""
        return asdict(self)


def options_from_json(data: dict[str, Any]) -> SheetOptions:
    """What `SheetOptions.as_json` gave; what is not said is as usual.

    Raises:
        UserError: it holds a choice that there is not.
    """
    known = {field.name for field in fields(SheetOptions)}
    return SheetOptions(**{name: value for name, value in data.items() if name in known})


def _refused(name: Said, came: object, allowed: object) -> UserError:
    return UserError(
        "{name} cannot be {came}.",
        "It can be: {allowed}.",
        "Choose one of these.",
        name=name,
        came=repr(came),
        allowed=allowed,
    )
