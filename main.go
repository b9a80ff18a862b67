// Pincite reads U.S. court papers on the reader's own machine.
package main

import "pincite/app"

func main() { app.Main() }
