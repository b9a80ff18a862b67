package pdf

// Caps on hostile files. A court's longest papers stay far below each of them; what
// is cut by one leaves a note.
const (
	maxFile         = 1 << 30   // bytes of a file
	maxObjects      = 4_000_000 // objects in a file
	maxStream       = 256 << 20 // encoded bytes of one stream
	maxDecoded      = 128 << 20 // decoded bytes of one stream
	maxFilters      = 8         // filters of one stream
	maxContent      = 32 << 20  // decoded bytes of one page's content
	maxPages        = 50_000
	maxTreeDepth    = 64      // of the page tree and of number trees
	maxRefs         = 32      // references followed one after another
	maxForms        = 16      // forms inside forms
	formCost        = 256     // operators that running a form counts as: its resources, matrix and box are read anew
	maxOperators    = 4 << 20 // operators of one page, forms included
	maxGlyphs       = 1 << 20 // glyphs of one page
	maxRules        = 20_000  // rules of one page
	maxFills        = 4_000   // fills of one page
	maxImages       = 4_000   // images of one page
	maxStates       = 512     // saved graphics states
	maxMarks        = 512     // open marked-content sequences
	maxAnnotations  = 2_000   // annotations of one page
	maxFontWidths   = 1 << 17 // entries of one W array
	maxLabels       = 50_000  // page label ranges
	maxCompares     = 32 << 20
	maxAllOperators = 128 << 20 // operators of one file
	maxAllGlyphs    = 16 << 20  // glyphs of one file
	maxAllDecoded   = 2 << 30   // decoded bytes of one file
	maxCached       = 16 << 20  // decoded bytes of forms kept between pages
)
