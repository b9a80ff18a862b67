package pdf

import (
	"context"

	"github.com/pdfcpu/pdfcpu/pkg/pdfcpu/types"

	"pincite/core/geom"
	"pincite/core/page"
	"pincite/core/pdf/internal/content"
	"pincite/core/pdf/internal/font"
)

// An interp runs the content of one page and puts down what it shows. It follows
// the graphics state only as far as text, boxes and images need it (PDF 32000-1 8.4, 9).
type interp struct {
	d     *document
	ctx   context.Context
	sheet *page.Sheet
	out   []page.Glyph
	fonts []*font.Font          // by index in sheet.Fonts
	index map[*font.Font]uint16 // and back

	g     state
	saved []state
	tm    geom.Matrix // text matrix
	tlm   geom.Matrix // text line matrix
	path  path
	clip  bool // a clipping path ends with the next painting operator
	marks []mark
	off   int // open marked-content sequences that are hidden
	art   int // open artifacts
	extra page.Flags

	res       types.Dict
	resFonts  map[string]*font.Font // of res
	open      []int                 // object numbers of the open forms
	forms     []int                 // saved states below each open form
	lost      int                   // marked-content sequences beyond the cap
	buf       [6]float64
	operators int // run, with what forms cost besides
	ran       int // forms run
	stopped   bool
	limit     string // the cap that was met, for a note
}

// A state is the part of the graphics state that is saved by q.
type state struct {
	ctm        geom.Matrix
	clip       geom.Rect
	fill       ink
	stroke     ink
	seeThrough bool // not wholly opaque
	lineWidth  float64
	font       *font.Font
	fontIndex  uint16
	size       float64
	charSpace  float64 // Tc
	wordSpace  float64 // Tw
	scale      float64 // Tz / 100
	leading    float64
	rise       float64
	mode       int // Tr
}

// An ink is a colour as far as it matters: how bright, and whether it hides.
type ink struct {
	luma    float64 // 0 black to 1 white
	pattern bool    // its brightness cannot be told
	space   space
}

// A mark is an open marked-content sequence.
type mark struct {
	artifact, hidden bool
	actual           []byte // ActualText, decoded string; nil if not given
	has              bool
	start            int // glyphs before it
}

func newInterp(ctx context.Context, d *document, s *page.Sheet, scratch []page.Glyph) *interp {
	in := &interp{d: d, ctx: ctx, sheet: s, out: scratch[:0], index: map[*font.Font]uint16{}}
	in.g = freshState()
	return in
}

func freshState() state {
	const room = 1e7 // the crop box is judged apart
	return state{ctm: geom.Identity, clip: geom.Rect{X0: -room, Y0: -room, X1: room, Y1: room}, scale: 1, lineWidth: 1}
}

// run reads one content stream with its resources.
func (in *interp) run(b []byte, res types.Dict) {
	oldRes, oldFonts := in.res, in.resFonts
	in.res, in.resFonts = res, map[string]*font.Font{}
	defer func() { in.res, in.resFonts = oldRes, oldFonts }()
	s := content.New(b)
	for !in.stopped {
		op := s.Next()
		if op == nil {
			return
		}
		if !in.spend(1) {
			return
		}
		in.operate(op, s.Args)
	}
}

// spend counts n operators more and reports whether the page may go on.
func (in *interp) spend(n int) bool {
	before := in.operators
	in.operators += n
	if before>>10 != in.operators>>10 && in.ctx.Err() != nil || in.operators > maxOperators {
		in.stop("operators")
	}
	return !in.stopped
}

func (in *interp) stop(limit string) {
	in.stopped = true
	if in.limit == "" {
		in.limit = limit
	}
}

// operate carries out one operator. Unknown ones and wrong operands are passed over.
func (in *interp) operate(op []byte, a []content.Operand) {
	switch string(op) {
	// text (PDF 32000-1 table 107 to 109)
	case "Tj":
		in.showArgs(a)
	case "TJ":
		in.showArray(a)
	case "'":
		in.nextLine(0, -in.g.leading)
		in.showArgs(a)
	case "\"":
		if n := in.nums(a, 2); n != nil {
			in.g.wordSpace, in.g.charSpace = n[0], n[1]
		}
		in.nextLine(0, -in.g.leading)
		in.showArgs(a)
	case "Td":
		if n := in.nums(a, 2); n != nil {
			in.nextLine(n[0], n[1])
		}
	case "TD":
		if n := in.nums(a, 2); n != nil {
			in.g.leading = -n[1]
			in.nextLine(n[0], n[1])
		}
	case "Tm":
		if n := in.nums(a, 6); n != nil {
			in.tm = geom.Matrix{A: n[0], B: n[1], C: n[2], D: n[3], E: n[4], F: n[5]}
			in.tlm = in.tm
		}
	case "T*":
		in.nextLine(0, -in.g.leading)
	case "BT":
		in.tm, in.tlm = geom.Identity, geom.Identity
	case "Tf":
		in.setFont(a)
	case "Tc", "Tw", "Tz", "TL", "Ts", "Tr":
		in.textState(op[1], a)
	default:
		in.operateGraphics(op, a)
	}
}

func (in *interp) textState(which byte, a []content.Operand) {
	n := in.nums(a, 1)
	if n == nil {
		return
	}
	switch which {
	case 'c':
		in.g.charSpace = n[0]
	case 'w':
		in.g.wordSpace = n[0]
	case 'z':
		in.g.scale = n[0] / 100
	case 'L':
		in.g.leading = n[0]
	case 's':
		in.g.rise = n[0]
	case 'r':
		in.g.mode = int(n[0])
	}
}

func (in *interp) operateGraphics(op []byte, a []content.Operand) {
	switch string(op) {
	case "q":
		if len(in.saved) < maxStates {
			in.saved = append(in.saved, in.g)
		} else {
			in.limit = "saved graphics states"
		}
	case "Q":
		if n := len(in.saved); n > in.floor() {
			in.g, in.saved = in.saved[n-1], in.saved[:n-1]
		}
	case "cm":
		if n := in.nums(a, 6); n != nil {
			in.g.ctm = geom.Matrix{A: n[0], B: n[1], C: n[2], D: n[3], E: n[4], F: n[5]}.Mul(in.g.ctm)
		}
	case "w":
		if n := in.nums(a, 1); n != nil {
			in.g.lineWidth = n[0]
		}
	case "gs":
		in.extGState(a)
	case "Do":
		in.do(a)
	case "EI":
		in.image()
	case "BMC", "BDC":
		in.beginMark(a)
	case "EMC":
		in.endMark()
	case "BX", "EX", "MP", "DP", "d", "i", "j", "J", "M", "ri", "sh", "ET", "d0", "d1":
	case "g", "rg", "k", "sc", "scn", "cs":
		in.g.fill = in.colour(op, a, in.g.fill)
	case "G", "RG", "K", "SC", "SCN", "CS":
		in.g.stroke = in.colour(op, a, in.g.stroke)
	default:
		in.operatePath(op, a)
	}
}

// floor is how deep Q may pop inside the open form.
func (in *interp) floor() int {
	if n := len(in.forms); n > 0 {
		return in.forms[n-1]
	}
	return 0
}

// nums is the last n (at most 6) operands if all are numbers, else nil; good until the next call.
func (in *interp) nums(a []content.Operand, n int) []float64 {
	if len(a) < n {
		return nil
	}
	a = a[len(a)-n:]
	for i := range a {
		if a[i].Kind != content.Number {
			return nil
		}
		in.buf[i] = a[i].Num
	}
	return in.buf[:n]
}

// extGState takes the font, the line width and the opacity of a state dictionary.
func (in *interp) extGState(a []content.Operand) {
	if len(a) == 0 {
		return
	}
	gs := in.d.dict(in.resource("ExtGState", a[0].Bytes))
	if f := in.d.array(gs["Font"]); len(f) == 2 {
		in.useFont(in.d.font(f[0]))
		in.g.size = in.d.float(f[1], in.g.size)
	}
	if v, ok := gs["LW"]; ok {
		in.g.lineWidth = in.d.float(v, in.g.lineWidth)
	}
	if gs["ca"] != nil || gs["BM"] != nil || gs["SMask"] != nil {
		bm := in.d.name(gs["BM"])
		if l := in.d.array(gs["BM"]); len(l) > 0 {
			bm = in.d.name(l[0])
		}
		mask := in.d.name(gs["SMask"])
		in.g.seeThrough = in.d.float(gs["ca"], 1) < 0.9 || bm != "" && bm != "Normal" && bm != "Compatible" || gs["SMask"] != nil && mask != "None"
	}
}

// resource is an entry of a category of the resources in force.
func (in *interp) resource(category string, name []byte) types.Object {
	return in.d.dict(in.res[category])[string(name)]
}

func (in *interp) setFont(a []content.Operand) {
	if len(a) < 2 || a[len(a)-1].Kind != content.Number {
		return
	}
	in.g.size = a[len(a)-1].Num
	name := a[len(a)-2].Bytes
	f, ok := in.resFonts[string(name)]
	if !ok {
		f = in.d.font(in.resource("Font", name))
		in.resFonts[string(name)] = f
	}
	in.useFont(f)
}

func (in *interp) useFont(f *font.Font) {
	in.g.font = f
	i, ok := in.index[f]
	if !ok && len(in.fonts) < 1<<16-1 {
		i = uint16(len(in.fonts))
		in.index[f] = i
		in.fonts = append(in.fonts, f)
		in.sheet.Fonts = append(in.sheet.Fonts, f.Font)
	}
	in.g.fontIndex = i
}
