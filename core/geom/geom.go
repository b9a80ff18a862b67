// Package geom holds points, rectangles and matrices in PDF points
// (1/72 inch), y growing upward, before a page's Rotate entry is applied:
// the space a viewer's viewport transform expects.
package geom

import "math"

// A Point is a place on a page, in PDF points.
type Point struct{ X, Y float64 }

// A Rect is an axis-aligned box in PDF points, X0 <= X1 and Y0 <= Y1.
type Rect struct{ X0, Y0, X1, Y1 float64 }

// Width is the horizontal extent of r in points.
func (r Rect) Width() float64 { return r.X1 - r.X0 }

// Height is the vertical extent of r in points.
func (r Rect) Height() float64 { return r.Y1 - r.Y0 }

// Empty reports whether r has no area.
func (r Rect) Empty() bool { return r.X1 <= r.X0 || r.Y1 <= r.Y0 }

// Cover is the smallest box that contains both r and o; an empty one counts for nothing.
func (r Rect) Cover(o Rect) Rect {
	if r.Empty() {
		return o
	}
	if o.Empty() {
		return r
	}
	return Rect{min(r.X0, o.X0), min(r.Y0, o.Y0), max(r.X1, o.X1), max(r.Y1, o.Y1)}
}

// Intersect is the common part of r and o; empty if there is none.
func (r Rect) Intersect(o Rect) Rect {
	i := Rect{max(r.X0, o.X0), max(r.Y0, o.Y0), min(r.X1, o.X1), min(r.Y1, o.Y1)}
	if i.Empty() {
		return Rect{}
	}
	return i
}

// A Matrix is the PDF matrix [A B C D E F] (PDF 32000-1 8.3.3).
type Matrix struct{ A, B, C, D, E, F float64 }

// Identity leaves points where they are.
var Identity = Matrix{A: 1, D: 1}

// Mul is the matrix that applies m first and n after it (m × n in PDF's row-vector notation).
func (m Matrix) Mul(n Matrix) Matrix {
	return Matrix{
		m.A*n.A + m.B*n.C, m.A*n.B + m.B*n.D,
		m.C*n.A + m.D*n.C, m.C*n.B + m.D*n.D,
		m.E*n.A + m.F*n.C + n.E, m.E*n.B + m.F*n.D + n.F,
	}
}

// Apply maps p through m.
func (m Matrix) Apply(p Point) Point {
	return Point{p.X*m.A + p.Y*m.C + m.E, p.X*m.B + p.Y*m.D + m.F}
}

// ApplyRect is the bounding box of r's corners mapped through m.
func (m Matrix) ApplyRect(r Rect) Rect {
	a, b := m.Apply(Point{r.X0, r.Y0}), m.Apply(Point{r.X1, r.Y0})
	c, d := m.Apply(Point{r.X0, r.Y1}), m.Apply(Point{r.X1, r.Y1})
	return Rect{
		math.Min(math.Min(a.X, b.X), math.Min(c.X, d.X)), math.Min(math.Min(a.Y, b.Y), math.Min(c.Y, d.Y)),
		math.Max(math.Max(a.X, b.X), math.Max(c.X, d.X)), math.Max(math.Max(a.Y, b.Y), math.Max(c.Y, d.Y)),
	}
}
