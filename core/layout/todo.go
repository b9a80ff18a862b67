package layout

func (p *paper) contents()  {}
func (p *paper) kinds()     {}
func (p *paper) signature() {}
