# What people type. Each recipe is a few lines; what is longer stands in Scripts.

NETWORK ?= reseda-2022
PREFIX ?= /usr/local

# An installed tool must not need the toolchain that built it.
static := $(if $(filter Linux,$(shell uname -s)),--static-swift-stdlib)
share := $(DESTDIR)$(PREFIX)/share

.DEFAULT_GOAL := help
.PHONY: help report reports test bench bench-draw bench-france bench-tables bench-report lint arrows docs \
  install clean

help: ## Show this list
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/  make \1\t\2/p' $(MAKEFILE_LIST) | expand -t 22

report: ## Analyse Networks/reseda-2022 into Reports/reseda-2022 (or NETWORK=name)
	@Scripts/require-swift
	@Scripts/install-packages
	swift build -c release --product maillage
	@"$$(swift build -c release --show-bin-path)/maillage" report Networks/$(NETWORK) -o Reports/$(NETWORK)

reports: ## Analyse every network of Networks into Reports, with its sheets to print
	@Scripts/require-swift
	@Scripts/install-packages
	swift build -c release --product maillage
	@for network in Networks/*/; do \
	  tool="$$(swift build -c release --show-bin-path)/maillage"; \
	  report="Reports/$$(basename "$$network")"; \
	  "$$tool" report "$${network%/}" -o "$$report" || exit 1; \
	  "$$tool" sheet "$${network%/}" all -o "$$report/sheets" || exit 1; \
	done

test: ## Build everything and run all tests
	@Scripts/require-swift
	@Scripts/install-packages tests
	@Scripts/install-peers
	swift build --build-tests
	swift test --skip-build

bench: ## Time every measure beside python-igraph (BENCH=--quick for small graphs)
	@Scripts/require-swift
	@Scripts/install-peers
	swift build -c release --product maillage-bench
	@"$$(test -x .venv/bin/python && echo .venv/bin/python || echo python3)" Benchmarks/bench.py $(BENCH)

bench-draw: ## Time drawings beside Graphviz's own tool (BENCH=--strict, BENCH="--scale 0.05")
	@Scripts/require-swift
	@Scripts/install-packages
	swift build -c release --product maillage-bench
	swift build -c release --product maillage
	@python3 Benchmarks/bench_draw.py $(BENCH)

bench-france: ## Time the commands on records of the size of France (BENCH=--strict to fail)
	@Scripts/require-swift
	@Scripts/install-packages
	swift build -c release --product maillage
	@python3 Benchmarks/bench_france.py $(BENCH)

bench-tables: ## Time the check of a table of a million rows (BENCH=--strict to fail)
	@Scripts/require-swift
	@Scripts/install-packages
	swift build -c release --product maillage
	@python3 Benchmarks/bench_tables.py $(BENCH)

bench-report: ## Time the report of 500,000 participations (BENCH=--strict to fail)
	@Scripts/require-swift
	@Scripts/install-packages
	swift build -c release --product maillage
	@python3 Benchmarks/bench_report.py $(BENCH)

lint: ## Check the layout of the Swift files
	@Scripts/require-swift
	swift format lint --strict --recursive Sources Tests Package.swift

arrows: ## Check that modules import only what Package.swift allows
	@Scripts/require-swift
	swift build --build-tests --explicit-target-dependency-import-check error

docs: ## Build the documentation into .build/documentation; a broken link is an error
	@Scripts/docs

install: ## Install the tool, its manual and completions under PREFIX (/usr/local)
	@Scripts/require-swift
	@Scripts/install-packages
	swift build -c release $(static) --product maillage
	install -d $(DESTDIR)$(PREFIX)/bin $(share)/man/man1 $(share)/man/fr/man1 \
	  $(share)/bash-completion/completions $(share)/zsh/site-functions \
	  $(share)/fish/vendor_completions.d
	install "$$(swift build -c release --show-bin-path)/maillage" $(DESTDIR)$(PREFIX)/bin/maillage
	$(DESTDIR)$(PREFIX)/bin/maillage manual --lang en > $(share)/man/man1/maillage.1
	$(DESTDIR)$(PREFIX)/bin/maillage manual --lang fr > $(share)/man/fr/man1/maillage.1
	$(DESTDIR)$(PREFIX)/bin/maillage completions bash > $(share)/bash-completion/completions/maillage
	$(DESTDIR)$(PREFIX)/bin/maillage completions zsh > $(share)/zsh/site-functions/_maillage
	$(DESTDIR)$(PREFIX)/bin/maillage completions fish > $(share)/fish/vendor_completions.d/maillage.fish

clean: ## Remove what was built (.build and .venv)
	rm -rf .build .venv
