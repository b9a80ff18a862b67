package layout

import "pincite/core/page"

func stamps(s *page.Sheet, drop []bool) []page.Line { return nil }
func (w *work) lineNumbers()                        {}
func (w *work) columns(p *paper)                    {}
func (p *paper) runningHeads()                      {}
func (p *paper) captions()                          {}
func (p *paper) footnotes()                         {}
func (p *paper) contents()                          {}
func (p *paper) kinds()                             {}
func (p *paper) signature()                         {}
