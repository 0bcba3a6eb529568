# `make` alone explains the targets. Each one brings what it needs; nothing has to be done before.

ifeq ($(OS),Windows_NT)
BIN := .venv/Scripts
else
BIN := .venv/bin
endif
STAMP := .venv/setup-stamp

.DEFAULT_GOAL := help
.PHONY: help setup run test check bench pictures torture bundle bundle-test translations clean

help:
	@echo "MSBack. Targets:"
	@echo "  make run     start the program; where there is no screen, show what it does under build/demo/"
	@echo "  make test    every check and every test"
	@echo "  make check   formatting, lint and types only"
	@echo "  make bench   the benchmarks"
	@echo "  make pictures  every screen in three themes at 100 % and 200 % text, under build/pictures/"
	@echo "  make torture  500 kills, flipped bits, tampered rows, canaries: what was lost, altered or missed (15 minutes)"
	@echo "  make bundle  dist/: the program for a computer without Python, as folder, archive, .deb and .run"
	@echo "  make bundle-test  the bundle in a bare Debian without network: a whole visit, and the same sheet (as root)"
	@echo "  make translations  the texts of today into resources/translations, and what is translated into what is loaded"
	@echo "  make setup   only the virtual environment .venv (Python 3.11 or newer)"
	@echo "  make clean   remove what was built; .venv stays"

setup: $(STAMP)

$(STAMP): pyproject.toml constraints.txt
	@sh .ci/setup.sh

run: $(STAMP)
	@sh .ci/system-libraries.sh window || echo "Going on without them."
	@sh .ci/run-program.sh $(BIN)

test: $(STAMP)
	@sh .ci/system-libraries.sh tests
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/python -m pytest -n auto --dist loadfile --max-worker-restart 0

check: $(STAMP)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy

bench: $(STAMP)
	@sh .ci/system-libraries.sh tests
	$(BIN)/python -m pytest tests/benchmarks --benchmark-enable --benchmark-only

torture: $(STAMP)
	@sh .ci/system-libraries.sh tests
	$(BIN)/python -W error -m tests.torture

pictures: $(STAMP)
	@sh .ci/system-libraries.sh tests
	xvfb-run -a -s "-screen 0 1600x1200x24" env PYTHONPATH=. $(BIN)/python -m tests.pictures.every_screen

bundle: $(STAMP)
	@sh .ci/system-libraries.sh bundle
	sh .ci/bundle.sh $(BIN)

bundle-test: bundle
	@sh .ci/system-libraries.sh bundle-test
	sh .ci/bundle-test.sh $(BIN)

translations: $(STAMP)
	$(BIN)/python -m tests.translations.update

clean:
	rm -rf build dist .pytest_cache .mypy_cache .ruff_cache .hypothesis .benchmarks *.egg-info
	find app db resources tests -name __pycache__ -type d -prune -exec rm -rf {} +
