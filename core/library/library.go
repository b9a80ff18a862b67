// Package library searches across many reports.
package library
