"""What SQLite itself refuses, whoever asks: triggers that guard what was signed, handed out and told."""

REFUSAL = "what was signed is never changed"
"""What a trigger says that guards what was signed."""


def _guard(name: str, when: str, table: str, condition: str) -> dict[str, str]:
    return {
        name: f"CREATE TRIGGER {name} BEFORE {when} ON {table} WHEN {condition} "
        f"BEGIN SELECT RAISE(ABORT, '{REFUSAL}'); END"
    }


def _signed(encounter: str) -> str:
    return "EXISTS (SELECT 1 FROM encounter WHERE id = ? AND state = 'signed')".replace("?", encounter)


def _guards() -> dict[str, str]:
    guards = {
        **_guard("signed_encounter_update", "UPDATE", "encounter", "OLD.state = 'signed'"),
        **_guard("signed_encounter_delete", "DELETE", "encounter", "OLD.state = 'signed'"),
        # REPLACE deletes without asking the guards of deletion on a connection of another program.
        **_guard("signed_encounter_insert", "INSERT", "encounter", _signed("NEW.id")),
        **_guard("signed_encounter_steal", "UPDATE OF id", "encounter", "NEW.id <> OLD.id"),
        **_guard(
            "signed_patient_delete",
            "DELETE",
            "patient",
            "EXISTS (SELECT 1 FROM encounter WHERE patient_id = OLD.id AND state = 'signed')",
        ),
        **_guard("signed_patient_steal", "UPDATE OF id", "patient", "NEW.id <> OLD.id"),
        **_guard("sheet_update", "UPDATE", "sheet", "1"),
        **_guard("sheet_delete", "DELETE", "sheet", "1"),
        **_guard("sheet_insert", "INSERT", "sheet", "EXISTS (SELECT 1 FROM sheet WHERE id = NEW.id)"),
    }
    guards |= {
        **_guard("audit_update", "UPDATE", "audit", "1"),
        **_guard("audit_delete", "DELETE", "audit", "1"),
        **_guard("audit_insert", "INSERT", "audit", "NEW.id <> (SELECT coalesce(max(id), 0) + 1 FROM audit)"),
    }
    known = "EXISTS (SELECT 1 FROM guideline WHERE digest = NEW.digest)"
    guards |= {
        **_guard("guideline_update", "UPDATE", "guideline", "1"),
        **_guard("guideline_delete", "DELETE", "guideline", "1"),
        **_guard("guideline_insert", "INSERT", "guideline", known),
    }
    for table in ("answer", "note", "assessment", "decision"):
        old, new = _signed("OLD.encounter_id"), _signed("NEW.encounter_id")
        guards |= _guard(f"signed_{table}_insert", "INSERT", table, new)
        guards |= _guard(f"signed_{table}_update", "UPDATE", table, f"{old} OR {new}")
        guards |= _guard(f"signed_{table}_delete", "DELETE", table, old)
    return guards


TRIGGERS = _guards()
"""Name -> statement. They hold against every program that opens the file, not only this one."""
