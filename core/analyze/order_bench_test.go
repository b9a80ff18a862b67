package analyze

import (
	"strings"
	"testing"

	"pincite/core/caption"
	"pincite/core/cite"
	"pincite/core/class"
	"pincite/core/lex"
	"pincite/core/resolve"
	"pincite/core/text"
)

// tenPages is an order of about ten pages, 22 KB: head and orders once, reasons again and again.
func tenPages() *text.Text {
	const head = `IN THE UNITED STATES DISTRICT COURT
FOR THE WESTERN DISTRICT OF MISSOURI
SOUTHERN DIVISION

DARNELL T. OAKWOOD,               )
                                  )
          Plaintiff,              )
                                  )
v.                                )     Case No. 3:19-cv-05118-BRK
                                  )
HOLLIS PRENTICE, M.D., et al.,    )
                                  )
          Defendants.             )

ORDER

Before the Court are Plaintiff's motion for a preliminary injunction (Doc. 22) and Defendants' motion to compel (Doc. 31).

`
	const reasons = `A preliminary injunction is "an extraordinary remedy never awarded as of right." Winter v. Natural Res. Def. Council, Inc., 555 U.S. 7, 24 (2008). The movant bears the burden on each factor. Watkins Inc. v. Lewis, 346 F.3d 841, 844 (8th Cir. 2003). Id. at 845.

On March 3, 2021, Plaintiff filed a sick-call slip that asked for his medication. He was seen the next day. The nurse recorded that he appeared alert, and that the physician would review the chart. (Doc. 22-1 at 4-5.) Dr. Prentice reviewed the chart on March 9 and ordered a different medication, which Plaintiff took for nine weeks. Defendants argue that the motion should be denied, since nothing in the record shows that anyone disregarded a serious medical need. See 42 U.S.C. § 1983; Fed. R. Civ. P. 26(b)(1).

Plaintiff takes a medication of the same class today; he has had no seizure since it was changed; and the physician who now treats him has said that she will see him each month. Nothing more is asked of a jail, and nothing less will do. The parties had until May 1 to add to the record, and neither did.

`
	const orders = `IT IS THEREFORE ORDERED that Plaintiff's motion for a preliminary injunction (Doc. 22) is DENIED and that Defendants' motion to compel (Doc. 31) is GRANTED IN PART. Plaintiff shall return the signed release within 14 days of this Order.

Dated: June 14, 2021

/s/ Beatrix R. Kessling
BEATRIX R. KESSLING
United States District Judge
`
	return text.FromString(head + strings.Repeat(reasons, 18) + orders)
}

// BenchmarkOrder reads an order whose text is there already: all of it, and the parts
// that are not citations (of which caption and class go first).
func BenchmarkOrder(b *testing.B) {
	t := tenPages()
	b.Run("whole", func(b *testing.B) {
		b.SetBytes(int64(len(t.String())))
		for b.Loop() {
			Text(t, Options{})
		}
	})
	b.Run("citations", func(b *testing.B) {
		b.SetBytes(int64(len(t.String())))
		for b.Loop() {
			resolve.Resolve(t, cite.Find(t, lex.Scan(t.String())))
		}
	})
	b.Run("caption", func(b *testing.B) {
		b.SetBytes(int64(len(t.String())))
		for b.Loop() {
			class.Of(t, caption.Find(t))
		}
	})
}

// TestTenPages: the order that is timed holds what its words say.
func TestTenPages(t *testing.T) {
	r := Text(tenPages(), Options{})
	if len(r.Rulings) != 2 || len(r.Deadlines) != 1 || len(r.Citations) < 100 || r.Caption.CaseName != "Oakwood v. Prentice" {
		t.Errorf("%d rulings, %d deadlines, %d citations, %q", len(r.Rulings), len(r.Deadlines), len(r.Citations), r.Caption.CaseName)
	}
}
