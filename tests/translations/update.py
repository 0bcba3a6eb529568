"""Brings the translation files up to the texts of today: `python -m tests.translations.update`, or `make translations`.

What is translated stays; what nobody says any more goes; what is new stands unfinished, to be filled in by hand or in
Qt Linguist. Then run it again: it makes the .qm files that the program loads.
"""

from collections.abc import Mapping
from functools import cache

from tests.translations.extract import Text, pack_texts, window_texts
from tests.translations.sentences import fault_texts
from tests.translations.ts import KINDS, LANGUAGES, compile_into, file_of, read, write


@cache
def current() -> Mapping[str, tuple[Text, ...]]:
    """The texts of today by kind."""
    return {"msback": tuple(sorted((*window_texts(), *fault_texts()))), "guideline": pack_texts()}


def main() -> None:
    """Write every file anew, and say what still wants a translation."""
    for kind in KINDS:
        texts = current()[kind]
        for language in LANGUAGES:
            file = file_of(kind, language)
            wanting = write(file, language, texts, read(file))
            compile_into(file, file.with_suffix(".qm"))
            print(f"{file.name}: {len(texts)} texts, {wanting} without a translation")


if __name__ == "__main__":
    main()
