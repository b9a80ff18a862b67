// Package export writes reports in the forms other programs read.
package export
