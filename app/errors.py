"""The world's fault, told in three short sentences; anything else is a bug and crashes loudly."""


class UserError(Exception):
    """Something that the user can understand and act on.

    Args:
        what: what happened, one sentence.
        why: why it happened, one sentence.
        todo: what to do now, one sentence.
    """

    def __init__(self, what: str, why: str, todo: str) -> None:
        super().__init__(f"{what} {why} {todo}")
        self.what = what
        self.why = why
        self.todo = todo
