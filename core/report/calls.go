package report

// The words of the calls a host makes through api.Engine, and their answers.

// OpenArgs are the words of the call "open"; the paper's bytes are the blob.
type OpenArgs struct {
	Name     string `json:"name"`
	Password string `json:"password"`
	Today    string `json:"today"` // ISO 8601
	NoText   bool   `json:"noText"`
}

// VersionInfo answers the call "version".
type VersionInfo struct {
	Version string `json:"version"`
	Rules   string `json:"rules"`
}

// IndexArgs are the words of "index" and "unindex"; the blob of "index" is the report's JSON.
type IndexArgs struct {
	Doc string `json:"doc"` // the host's name for the paper
}

// IndexResult answers "index" and "unindex".
type IndexResult struct {
	Entries int `json:"entries"` // in all papers
}

// SearchArgs are the words of "search".
type SearchArgs struct {
	Query string `json:"query"` // may begin with a mode: @ § # !
	Limit int    `json:"limit"`
	Doc   string `json:"doc"` // "" for all papers
}

// SearchResult answers "search".
type SearchResult struct {
	Hits  []SearchHit `json:"hits"`
	Total int         `json:"total"`
	More  bool        `json:"more"` // not every entry was compared
}

// SearchHit is one thing found; Matched are UTF-16 offsets into Label.
type SearchHit struct {
	Doc     string    `json:"doc"`
	Kind    string    `json:"kind"`
	Ref     string    `json:"ref"`
	Label   string    `json:"label"`
	Detail  string    `json:"detail"`
	Page    int       `json:"page"`
	Range   TextRange `json:"range"`
	Matched []int     `json:"matched"`
	Score   int       `json:"score"`
}

// Preview is an event of the call "open": what the first pages of a long PDF
// hold, while the rest is still being read. Its ranges are into its own text.
type Preview struct {
	Type   string `json:"type"` // "preview"
	Report Report `json:"report"`
}

// Progress is an event of the call "open".
type Progress struct {
	Type  string `json:"type"` // "progress"
	Page  int    `json:"page"`
	Pages int    `json:"pages"`
}

// ExportArgs are the words of "export"; the blob is the original PDF for format "pdf".
type ExportArgs struct {
	Format   string   `json:"format"`
	Reports  []Report `json:"reports"` // with the reader's corrections applied
	Passim   int      `json:"passim"`  // pages from which an authority is cited passim; 0 means 5
	Password string   `json:"password"`
}

// ExportResult answers "export"; the file itself is the blob.
type ExportResult struct {
	Name      string `json:"name"`
	MediaType string `json:"mediaType"`
}

// LayoutResult answers "layout", whose words are those of "open": how the pages
// were cut into lines and zones, for the view that shows why a paper was read as it was.
type LayoutResult struct {
	Pages []LayoutPage `json:"pages"`
}

// LayoutPage is one page's lines in reading order.
type LayoutPage struct {
	Number int          `json:"number"`
	Lines  []LayoutLine `json:"lines"`
}

// LayoutLine is one line, its zone, and the paragraph it belongs to.
type LayoutLine struct {
	Box   Box    `json:"box"`
	Zone  string `json:"zone"`
	Block int    `json:"block"`
}
