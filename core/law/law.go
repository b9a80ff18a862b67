// Package law holds what the law lays down and custom settles, as tables: the
// courts with their names and citation forms, the reporters, codes and rules, the
// federal holidays and the periods of the rules. Each table has its source, and
// its test runs its examples.
//
// What comes in is a name or an abbreviation, what goes out is a row. The package
// reads no papers: where a name begins and ends in a text is the finders' business.
package law
