// Package crypt opens what the standard security handler has locked (PDF 32000-1
// 7.6, ISO 32000-2 7.6.4): the values of an encryption dictionary and a password
// come in, a Key goes out that decrypts strings and streams. It locks nothing and
// knows no public-key handler.
package crypt

import (
	"bytes"
	"crypto/aes"
	"crypto/cipher"
	"crypto/md5"
	"crypto/rc4"
	"errors"
)

// The ways a dictionary can refuse to be opened.
var (
	ErrPassword = errors.New("the password does not open it")
	ErrUnknown  = errors.New("an unknown way of encryption")
)

// A Method is how strings or streams are encrypted.
type Method uint8

// The methods of crypt filters (PDF 32000-1 table 25).
const (
	None  Method = iota // Identity
	RC4                 // V2
	AESV2               // 128 bits, a key for each object
	AESV3               // 256 bits, one key
)

// Params are the values of an encryption dictionary (PDF 32000-1 tables 20 and 21).
type Params struct {
	Revision     int    // R
	Bytes        int    // of the file's key
	O, U, OE, UE []byte // proofs of the passwords, and the key they lock (R 5 and 6)
	P            int    // permissions; they have a part in the key
	ID           []byte // first string of the trailer's ID
	Metadata     bool   // EncryptMetadata
	Strings      Method
	Streams      Method
}

// A Key decrypts one file.
type Key struct {
	key              []byte
	strings, streams Method
}

// Open tries the password as the user's and as the owner's.
func Open(p Params, password string) (*Key, error) {
	var key []byte
	switch {
	case p.Revision >= 5 && p.Revision <= 6:
		key = openAES256(&p, password)
	case p.Revision >= 2 && p.Revision <= 4 && p.Bytes >= 5 && p.Bytes <= 16 && len(p.O) >= 32:
		pw := pad([]byte(password))
		if key = p.userKey(pw); key == nil {
			key = p.userKey(p.userPassword(pw))
		}
	default:
		return nil, ErrUnknown
	}
	if key == nil {
		return nil, ErrPassword
	}
	return &Key{key: key, strings: p.Strings, streams: p.Streams}, nil
}

// padding fills short passwords (PDF 32000-1 7.6.3.3, algorithm 2).
var padding = []byte("\x28\xBF\x4E\x5E\x4E\x75\x8A\x41\x64\x00\x4E\x56\xFF\xFA\x01\x08\x2E\x2E\x00\xB6\xD0\x68\x3E\x80\x2F\x0C\xA9\xFE\x64\x53\x69\x7A")

func pad(pw []byte) []byte {
	return append(append([]byte(nil), pw[:min(len(pw), 32)]...), padding...)[:32]
}

// userKey is the file's key by a padded user password; nil if that is wrong (PDF
// 32000-1 7.6.3.3 and 7.6.3.4, algorithms 2, 4 to 6).
func (p *Params) userKey(pw []byte) []byte {
	in := append(append([]byte(nil), pw...), p.O[:32]...)
	in = append(in, byte(p.P), byte(p.P>>8), byte(p.P>>16), byte(p.P>>24))
	in = append(in, p.ID...)
	if p.Revision >= 4 && !p.Metadata {
		in = append(in, 0xFF, 0xFF, 0xFF, 0xFF)
	}
	key := p.digest(in)
	if p.Revision == 2 {
		if bytes.Equal(crossed(key, padding, 0), p.U) {
			return key
		}
		return nil
	}
	sum := md5.Sum(append(append([]byte(nil), padding...), p.ID...))
	proof := sum[:]
	for i := 0; i < 20; i++ {
		proof = crossed(key, proof, byte(i))
	}
	if len(p.U) >= 16 && bytes.Equal(proof, p.U[:16]) {
		return key
	}
	return nil
}

// userPassword is the padded user password that an owner's opens (algorithm 7).
func (p *Params) userPassword(owner []byte) []byte {
	key, out := p.digest(owner), p.O[:32]
	if p.Revision == 2 {
		return crossed(key, out, 0)
	}
	for i := 19; i >= 0; i-- {
		out = crossed(key, out, byte(i))
	}
	return out
}

// digest makes a key of the file's length: MD5, from revision 3 on fifty times more.
func (p *Params) digest(in []byte) []byte {
	sum := md5.Sum(in)
	if p.Revision >= 3 {
		for range 50 {
			sum = md5.Sum(sum[:p.Bytes])
		}
	}
	return append([]byte(nil), sum[:p.Bytes]...)
}

// crossed is RC4 of b with each byte of the key crossed with x.
func crossed(key, b []byte, x byte) []byte {
	k := make([]byte, len(key))
	for i := range key {
		k[i] = key[i] ^ x
	}
	out := make([]byte, len(b))
	if c, err := rc4.NewCipher(k); err == nil {
		c.XORKeyStream(out, b)
	}
	return out
}

// String decrypts a string of the object with these numbers.
func (k *Key) String(number, generation int, b []byte) []byte {
	return k.decrypt(k.strings, number, generation, b)
}

// Stream decrypts the data of a stream.
func (k *Key) Stream(number, generation int, b []byte) []byte {
	return k.decrypt(k.streams, number, generation, b)
}

func (k *Key) decrypt(m Method, number, generation int, b []byte) []byte {
	switch m {
	case RC4:
		return crossed(k.object(number, generation, ""), b, 0)
	case AESV2:
		return unlock(k.object(number, generation, "sAlT"), b)
	case AESV3:
		return unlock(k.key, b)
	}
	return b
}

// object is the key of one object (PDF 32000-1 7.6.2, algorithm 1).
func (k *Key) object(number, generation int, salt string) []byte {
	in := append([]byte(nil), k.key...)
	in = append(in, byte(number), byte(number>>8), byte(number>>16), byte(generation), byte(generation>>8))
	sum := md5.Sum(append(in, salt...))
	return sum[:min(len(k.key)+5, 16)]
}

// unlock undoes AES in CBC mode: the first block is the start vector, the last ends
// in as many bytes as its last byte says. What is cut off is left out.
func unlock(key, b []byte) []byte {
	c, err := aes.NewCipher(key)
	if err != nil || len(b) < 2*aes.BlockSize {
		return nil
	}
	n := len(b) / aes.BlockSize * aes.BlockSize
	out := make([]byte, n-aes.BlockSize)
	cipher.NewCBCDecrypter(c, b[:aes.BlockSize]).CryptBlocks(out, b[aes.BlockSize:n])
	if end := int(out[len(out)-1]); end >= 1 && end <= aes.BlockSize {
		out = out[:len(out)-end]
	}
	return out
}
