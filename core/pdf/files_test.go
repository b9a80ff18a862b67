package pdf

import (
	"os"
	"testing"
)

func writeFile(name string, b []byte) error { return os.WriteFile(name, b, 0o600) }

func readFile(t *testing.T, name string) []byte {
	t.Helper()
	b, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	return b
}
