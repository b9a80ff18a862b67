import { createHash } from 'node:crypto';

const padding = Buffer.from('28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A', 'hex');

/** A PDF of one page that opens with a password: the standard handler, revision 2 (PDF 32000-1 7.6.3). */
export function lockedPDF(password: string, words: string): Buffer {
  const id = createHash('md5').update(words).digest();
  const user = pad(password);
  const owner = rc4(createHash('md5').update(user).digest().subarray(0, 5), user);
  const rights = Buffer.alloc(4);
  rights.writeInt32LE(-4);
  const key = createHash('md5').update(Buffer.concat([user, owner, rights, id])).digest().subarray(0, 5);
  const lines = words.split('\n').map((l) => `(${l}) Tj T*`).join(' ');
  const content = seal(key, 4, Buffer.from(`BT /F1 12 Tf 72 700 Td 16 TL ${lines} ET`));
  const objects: Buffer[] = [
    Buffer.from('<< /Type /Catalog /Pages 2 0 R >>'),
    Buffer.from('<< /Type /Pages /Kids [3 0 R] /Count 1 >>'),
    Buffer.from('<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>'),
    Buffer.concat([Buffer.from(`<< /Length ${content.length} >>\nstream\n`), content, Buffer.from('\nendstream')]),
    Buffer.from('<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman /Encoding /WinAnsiEncoding >>'),
    Buffer.from(`<< /Filter /Standard /V 1 /R 2 /Length 40 /P -4 /O <${owner.toString('hex')}> /U <${rc4(key, padding).toString('hex')}> >>`),
  ];
  return assemble(objects, id.toString('hex'));
}

function assemble(objects: Buffer[], id: string): Buffer {
  const parts: Uint8Array[] = [Buffer.from(`%PDF-1.4\n%\xe2\xe3\xcf\xd3\n`, 'latin1')];
  const offsets: number[] = [];
  for (const [i, body] of objects.entries()) {
    offsets.push(parts.reduce((n, p) => n + p.length, 0));
    parts.push(Buffer.from(`${i + 1} 0 obj\n`), body, Buffer.from('\nendobj\n'));
  }
  const start = parts.reduce((n, p) => n + p.length, 0);
  const rows = offsets.map((o) => `${String(o).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  parts.push(Buffer.from(`xref\n0 ${size}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${size} /Root 1 0 R /Encrypt ${objects.length} 0 R /ID [<${id}> <${id}>] >>\nstartxref\n${start}\n%%EOF\n`));
  return Buffer.concat(parts);
}

function pad(password: string): Buffer {
  return Buffer.concat([Buffer.from(password, 'latin1'), padding]).subarray(0, 32);
}

/** Encrypts the stream of object `number`, generation 0 (7.6.2, algorithm 1). */
function seal(key: Buffer, number: number, data: Buffer): Buffer {
  const salt = Buffer.from([number & 255, (number >> 8) & 255, (number >> 16) & 255, 0, 0]);
  return rc4(createHash('md5').update(Buffer.concat([key, salt])).digest().subarray(0, key.length + 5), data);
}

function rc4(key: Buffer, data: Buffer): Buffer {
  const s = Array.from({ length: 256 }, (_, i) => i);
  for (let i = 0, j = 0; i < 256; i++) {
    j = (j + s[i]! + key[i % key.length]!) & 255;
    [s[i], s[j]] = [s[j]!, s[i]!];
  }
  let i = 0;
  let j = 0;
  return Buffer.from(
    data.map((byte) => {
      i = (i + 1) & 255;
      j = (j + s[i]!) & 255;
      [s[i], s[j]] = [s[j]!, s[i]!];
      return byte ^ s[(s[i]! + s[j]!) & 255]!;
    }),
  );
}
