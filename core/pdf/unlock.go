package pdf

import (
	"errors"
	"fmt"

	"github.com/pdfcpu/pdfcpu/pkg/pdfcpu/types"

	"pincite/core/pdf/internal/crypt"
)

// unlock makes the key of an encrypted file. It fails with ErrEncrypted where a
// password is needed or the way of encryption is not known, with ErrPassword where
// the one given is wrong.
func (l *file) unlock(password string) error {
	if l.locked == nil {
		return nil
	}
	e := l.d.dict(l.locked)
	if n := l.d.name(e["Filter"]); n != "Standard" {
		return fmt.Errorf("%w: it is locked for certain readers' keys (%s)", ErrEncrypted, n)
	}
	p := crypt.Params{
		Revision: l.d.integer(e["R"], 0), P: l.d.integer(e["P"], 0), Metadata: true,
		O: l.d.bytes(e["O"]), U: l.d.bytes(e["U"]), OE: l.d.bytes(e["OE"]), UE: l.d.bytes(e["UE"]),
	}
	if v, ok := l.d.value(e["EncryptMetadata"]).(types.Boolean); ok {
		p.Metadata = bool(v)
	}
	if id := l.d.array(l.trailer["ID"]); len(id) > 0 {
		p.ID = l.d.bytes(id[0])
	}
	switch version := l.d.integer(e["V"], 0); version {
	case 1, 2, 3:
		p.Strings, p.Streams = crypt.RC4, crypt.RC4
		p.Bytes = 5
		if version > 1 {
			p.Bytes = l.d.integer(e["Length"], 40) / 8
		}
	case 4, 5:
		p.Bytes = 16
		p.Strings, p.Streams = l.method(e, "StrF"), l.method(e, "StmF")
	}
	key, err := crypt.Open(p, password)
	if errors.Is(err, crypt.ErrPassword) && password != "" {
		if free, err2 := crypt.Open(p, ""); err2 == nil {
			key, err = free, nil // it needs none
		}
	}
	switch {
	case err == nil:
		l.key = key
		return nil
	case errors.Is(err, crypt.ErrPassword) && password != "":
		return ErrPassword
	case errors.Is(err, crypt.ErrPassword):
		return ErrEncrypted
	}
	return fmt.Errorf("%w: %w", ErrEncrypted, err)
}

// method is how the crypt filter that an entry names encrypts (PDF 32000-1 7.6.5).
func (l *file) method(e types.Dict, entry string) crypt.Method {
	filter := l.d.dict(l.d.dict(e["CF"])[l.d.name(e[entry])])
	switch l.d.name(filter["CFM"]) {
	case "V2":
		return crypt.RC4
	case "AESV2":
		return crypt.AESV2
	case "AESV3":
		return crypt.AESV3
	}
	return crypt.None
}
