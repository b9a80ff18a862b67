package crypt

import (
	"bytes"
	"crypto/aes"
	"crypto/cipher"
	"crypto/sha256"
	"crypto/sha512"
)

// openAES256 is the file's key by the user's or the owner's password; nil if it is
// neither (ISO 32000-2 7.6.4.3.3, algorithm 2.A).
func openAES256(p *Params, password string) []byte {
	if len(p.U) < 48 || len(p.O) < 48 {
		return nil
	}
	pw := []byte(password)
	pw = pw[:min(len(pw), 127)]
	hash := hash6
	if p.Revision == 5 {
		hash = hash5
	}
	user := p.U[:48]
	if bytes.Equal(hash(pw, p.U[32:40], nil), p.U[:32]) {
		return unwrap(hash(pw, p.U[40:48], nil), p.UE)
	}
	if bytes.Equal(hash(pw, p.O[32:40], user), p.O[:32]) {
		return unwrap(hash(pw, p.O[40:48], user), p.OE)
	}
	return nil
}

// unwrap is a file key decrypted without padding and start vector.
func unwrap(key, b []byte) []byte {
	c, err := aes.NewCipher(key)
	if err != nil || len(b) < 32 {
		return nil
	}
	out := make([]byte, 32)
	cipher.NewCBCDecrypter(c, make([]byte, aes.BlockSize)).CryptBlocks(out, b[:32])
	return out
}

// hash5 is the hash of revision 5 (Adobe Supplement to ISO 32000, extension level 3).
func hash5(pw, salt, user []byte) []byte {
	sum := sha256.Sum256(bytes.Join([][]byte{pw, salt, user}, nil))
	return sum[:]
}

// hash6 is the hash of revision 6 (ISO 32000-2 7.6.4.3.4, algorithm 2.B).
func hash6(pw, salt, user []byte) []byte {
	k := hash5(pw, salt, user)
	var e []byte
	for round := 0; round < 64 || int(e[len(e)-1]) > round-32; round++ {
		e = bytes.Repeat(bytes.Join([][]byte{pw, k, user}, nil), 64)
		c, err := aes.NewCipher(k[:16])
		if err != nil {
			return nil
		}
		cipher.NewCBCEncrypter(c, k[16:32]).CryptBlocks(e, e)
		sum := 0
		for _, x := range e[:16] {
			sum += int(x)
		}
		switch sum % 3 {
		case 0:
			s := sha256.Sum256(e)
			k = s[:]
		case 1:
			s := sha512.Sum384(e)
			k = s[:]
		default:
			s := sha512.Sum512(e)
			k = s[:]
		}
	}
	return k[:32]
}
