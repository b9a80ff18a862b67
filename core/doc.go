// Package core is Pincite's program: it takes bytes and returns values. It knows
// no host, no disk, no clock and no network.
//
//	PDF bytes ──pdf──► Sheets ──layout──► Document ──┐
//	                                                 ├─text──► Text ──lex──► Tokens
//	pasted string ───────────────────────────────────┘
//
//	Tokens ──cite────► Citations ──resolve──► Authorities ─────────────┐
//	Tokens ──caption─► Caption ──class──► Document class               │
//	Tokens + Caption ──ruling──► Motions, Rulings ──deadline─► Deadlines ├─analyze─► Report
//	Tokens + Citations ──standard, claim──► Standards, Claims, Topics  │
//	all of these ──finding──► Findings ────────────────────────────────┘
//
//	Report ──api──► JSON ──► wasm/ or app/ ──► frontend/
//
// Packages stand on floors (layers_test.go): a package may import only from
// lower floors.
package core
