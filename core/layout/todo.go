package layout

func (w *work) columns(p *paper) {}
func (p *paper) captions()       {}
func (p *paper) contents()       {}
func (p *paper) kinds()          {}
func (p *paper) signature()      {}
