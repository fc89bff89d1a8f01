# make run     everything from nothing, then the site with demo content, as visitors see it
# make serve   the site as developers see it (error pages with tracebacks), nothing installed or loaded
# make test    all tests: SQLite, a real browser, PostgreSQL
# make check   style, imports, types, migrations, catalogues, deployment settings
# make bench   how long a search takes among 1,000, 10,000 and 50,000 pages (half an hour)
# make messages  collect the interface's texts into locale/*/LC_MESSAGES/django.po

PORT ?= 8000
PYTHON ?= python3
# So many processes share the tests between them.
TEST_PROCESSES ?= 2
BIN := .venv/bin
MANAGE := $(BIN)/python manage.py
export BASE_URL ?= http://127.0.0.1:$(PORT)

.PHONY: run serve test check bench messages install pins screenshot

install: .venv/installed

.venv/installed: requirements/dev.txt
	$(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements/dev.txt
	touch $@

run: install
	$(BIN)/python -m config.messages
	$(MANAGE) migrate --verbosity 0
	$(MANAGE) demo
	DEBUG=0 $(MANAGE) runserver --noreload $(PORT)

serve:
	$(MANAGE) runserver $(PORT)

test: install
	$(BIN)/python -m config.messages
	$(BIN)/pytest -n $(TEST_PROCESSES)
	$(BIN)/python -m tests.on_postgres -n $(TEST_PROCESSES)

check: install
	$(BIN)/python -m config.messages
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/djade --check --target-version 5.2 $$(git ls-files '*.html')
	$(BIN)/djhtml --check --tabwidth 2 $$(git ls-files '*.html')
	$(BIN)/lint-imports
	$(BIN)/mypy
	$(MANAGE) check --fail-level WARNING
	$(MANAGE) makemigrations --check --dry-run
	$(BIN)/python -m tests.catalogues
	$(BIN)/python -m tests.deployment

bench: install
	$(BIN)/python -m tests.bench.search

messages: install
	$(MANAGE) makemessages --locale sv --locale ru --no-obsolete --no-wrap --add-location file --ignore .venv --ignore var --ignore demo --ignore tests

screenshot: install
	$(BIN)/python -m tests.screenshot

pins:
	for name in base production dev; do \
		$(BIN)/pip-compile --quiet --upgrade --generate-hashes --no-emit-index-url --no-emit-find-links --no-emit-trusted-host \
			--allow-unsafe --strip-extras --no-header --output-file requirements/$$name.txt requirements/$$name.in; \
	done
