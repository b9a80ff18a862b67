# Every command of the project; `make` alone prints them.
SHELL := /bin/bash
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:

GOROOT  := $(shell go env GOROOT)
BIN     := build/bin
WASM    := frontend/public/core.wasm
WASMOUT := frontend/public/export.wasm
CORE    := $(shell find core wasm -name '*.go' -not -name '*_test.go') $(shell find core -path '*data*' -type f -not -path '*/testdata/*') go.mod
PAGE    := $(shell find frontend/src frontend/plugins -type f 2>/dev/null) frontend/index.html frontend/vite.config.ts frontend/package-lock.json
STRIP   := -trimpath -buildvcs=false -ldflags='-s -w -buildid='
DESKTOP := -tags desktop,production,webkit2_41
PORT    ?= 0

.PHONY: help run page wasm desktop test check test-go test-wasm test-ui test-page test-desktop gen papers bench score fuzz setup setup-page setup-desktop clean

help: ## print this list
	@awk -F':.*## ' '/^[a-z-]+:.*## /{printf "  make %-14s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

run: $(BIN)/pincite ## build the page and serve it on this machine; prints the URL
	exec $(BIN)/pincite serve --port $(PORT)

page: frontend/dist/index.html ## build the page into frontend/dist

wasm: $(WASM) $(WASMOUT) ## build the core for the browser

desktop: $(BIN)/pincite-desktop ## build the desktop app

test: setup check test-go test-wasm test-ui test-page test-desktop ## everything; what CI runs
	@echo "all tests passed"

check: frontend/node_modules/.ok $(WASM) ## format, vet, staticcheck, types and lint of the page, layers, generated files
	@test -z "$$(gofmt -l $$(git ls-files '*.go'))" || { gofmt -l $$(git ls-files '*.go'); echo "run gofmt -w on these"; exit 1; }
	go vet ./...
	GOOS=js GOARCH=wasm go vet ./wasm/...
	go tool staticcheck ./core/... ./app/... ./build/... ./wasm/...
	build/check-generated.sh
	build/check-wasm.sh
	cd frontend && npm run --silent check

test-go: ## native tests
	go test ./...

test-wasm: ## the same core tests under WebAssembly
	GOOS=js GOARCH=wasm go test -exec="$(GOROOT)/lib/wasm/go_js_wasm_exec" ./core/... ./wasm/...

test-ui: frontend/node_modules/.ok ## unit tests of the page
	cd frontend && npm test --silent

test-page: setup-page $(BIN)/pincite ## the page in a real Chromium
	cd frontend && npm run --silent e2e

test-desktop: setup-desktop $(BIN)/pincite-desktop ## the desktop app in a real window under Xvfb
	go test -tags e2e -count=1 ./build/e2e

gen: ## generate TypeScript types and the JSON Schema from the contract
	go run ./build/gen
	go tool tygo generate

papers: ## typeset the fictional papers of core/testdata into build/bin/papers
	go run ./core/internal/mkpapers $(BIN)/papers

bench: ## the figures we live by: speed
	build/bench.sh

score: $(BIN)/pincite ## the figures we live by: quality, on the papers beside the project
	build/score.sh

fuzz: ## a short turn of every fuzz target
	build/fuzz.sh

# What the builds are made of.

$(BIN)/pincite: main.go $(CORE) $(shell find app -name '*.go') frontend/dist/index.html
	CGO_ENABLED=0 go build $(STRIP) -o $@ .

$(BIN)/pincite-desktop: main.go $(CORE) $(shell find app -name '*.go') frontend/dist/index.html | setup-desktop
	go build $(DESKTOP) $(STRIP) -o $@ .

$(WASM): $(CORE)
	GOOS=js GOARCH=wasm go build $(STRIP) -o $@ ./wasm
	cp "$(GOROOT)/lib/wasm/wasm_exec.js" frontend/public/wasm_exec.js

$(WASMOUT): $(CORE)
	GOOS=js GOARCH=wasm go build $(STRIP) -o $@ ./wasm/export

frontend/node_modules/.ok: frontend/package-lock.json
	cd frontend && npm ci --no-audit --no-fund
	@touch $@

frontend/dist/index.html: $(WASM) $(WASMOUT) $(PAGE) frontend/node_modules/.ok
	cd frontend && npm run --silent build

# What must be installed; nothing is downloaded but through the package registries.

setup: setup-page setup-desktop ## install the Debian packages that the tests need
setup-page:
	@build/setup.sh page
setup-desktop:
	@build/setup.sh desktop

clean: ## remove everything that was built
	rm -rf $(BIN) $(WASM) $(WASMOUT) frontend/public/wasm_exec.js frontend/node_modules frontend/dist/* frontend/test-results
	touch frontend/dist/.gitkeep
