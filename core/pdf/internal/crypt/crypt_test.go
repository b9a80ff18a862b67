package crypt

import (
	"encoding/hex"
	"errors"
	"testing"
)

func unhex(s string) []byte {
	b, err := hex.DecodeString(s)
	if err != nil {
		panic(err)
	}
	return b
}

// specimens are the dictionaries that qpdf 11 wrote for one file under the user
// password "us" and the owner password "ow", one a revision.
var specimens = []Params{
	{Revision: 2, Bytes: 5, P: -4, Metadata: true, Strings: RC4, Streams: RC4,
		O: unhex("7ab64ca495ee75ec92ff55cb25e63f5c5eb36b1e6888583440347f4607cddc74"),
		U: unhex("092324a2b047bdc82272c7541d3d34e5dffdbb13a7556edec926ae4114bfb2b4")},
	{Revision: 3, Bytes: 16, P: -4, Metadata: true, Strings: RC4, Streams: RC4,
		O: unhex("d692c6bb3a761c3d0fc47f7c86289568d2dcc2ab197cfa14c10e7870ffb44c09"),
		U: unhex("fe332dd835b459a3c84e21c2c6de322c0122456a91bae5134273a6db134c87c4")},
	{Revision: 4, Bytes: 16, P: -4, Strings: AESV2, Streams: AESV2,
		O: unhex("d692c6bb3a761c3d0fc47f7c86289568d2dcc2ab197cfa14c10e7870ffb44c09"),
		U: unhex("7bc97fd106f95acf130142d3ad41bc810122456a91bae5134273a6db134c87c4")},
	{Revision: 5, Bytes: 16, P: -4, Metadata: true, Strings: AESV3, Streams: AESV3,
		O:  unhex("dc94c83cac070e4ef36cdfa3b59d0f3ec54b005c7ef0aa0c40d35584b2d7d92d0f4c0bfaa9ecd828303998c480ec2693"),
		U:  unhex("50817323773e43be843b30ad999c4f86f3422094858e7624f8e3da0f51db9b3ba4acf0b8013cf454655d24179e30b9fb"),
		OE: unhex("d33030a43505c252c96d8244ff9762bcd32dbb598424d186e40fb3b3eb6cdaa3"),
		UE: unhex("0666a8858bdcd46fc85326dc4a39538be68e7e95fc3a37441d84025782dce51a")},
	{Revision: 6, Bytes: 16, P: -4, Metadata: true, Strings: AESV3, Streams: AESV3,
		O:  unhex("ee2e31b4ebe9a8d1f377006aaa4c92a1f8df2e10ae7cf771d690a80413433a197f0bd9f5715826b2ddf9ef9839ee4a5d"),
		U:  unhex("52ba5fbda803320b162d38f4b4232e6f08080cad7e40df9f9812c2e58c336ddbb6ffde9d6c9ed425c118bccfa97ac234"),
		OE: unhex("6712931685b927d8f0b86c80e90a6d206184bd0aa9aecde71244c5af9bca580b"),
		UE: unhex("ed769c84a08c56fe2f1a2dbb8b2b876faadfd32775fc438b03db138b468a301c")},
}

func specimen(i int) Params {
	p := specimens[i]
	p.ID = unhex("decee7234ea46eca91f4ae38381c0e27")
	return p
}

// TestOpen opens each specimen by both passwords to the same key, and by no other.
func TestOpen(t *testing.T) {
	for i := range specimens {
		p := specimen(i)
		user, err := Open(p, "us")
		if err != nil {
			t.Errorf("revision %d: %v", p.Revision, err)
			continue
		}
		owner, err := Open(p, "ow")
		if err != nil || string(owner.key) != string(user.key) {
			t.Errorf("revision %d, the owner's password: %v", p.Revision, err)
		}
		for _, pw := range []string{"", "US", "us ", "owner"} {
			if _, err := Open(p, pw); !errors.Is(err, ErrPassword) {
				t.Errorf("revision %d opens by %q: %v", p.Revision, pw, err)
			}
		}
		p.ID = nil
		if _, err := Open(p, "us"); p.Revision < 5 && err == nil {
			t.Errorf("revision %d opens with another file's ID", p.Revision)
		}
	}
	if _, err := Open(Params{Revision: 9}, ""); !errors.Is(err, ErrUnknown) {
		t.Errorf("revision 9: %v", err)
	}
}

// FuzzOpen opens damaged dictionaries and decrypts damaged data with what they give.
func FuzzOpen(f *testing.F) {
	for i := range specimens {
		p := specimen(i)
		f.Add(p.Revision, p.Bytes, p.O, p.U, p.OE, p.UE, "us", []byte("sixteen bytes or more of data, locked"))
	}
	f.Fuzz(func(t *testing.T, revision, n int, o, u, oe, ue []byte, password string, data []byte) {
		p := Params{Revision: revision, Bytes: n, O: o, U: u, OE: oe, UE: ue, ID: data}
		k, err := Open(p, password)
		if err != nil {
			k = &Key{key: append([]byte("0123456789abcdef"), password...)}
		}
		for m := None; m <= AESV3; m++ {
			k.strings, k.streams = m, m
			if got := k.Stream(n, revision, data); len(got) > len(data) {
				t.Fatalf("%d bytes out of %d", len(got), len(data))
			}
			k.String(revision, n, data)
		}
	})
}
