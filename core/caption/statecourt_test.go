package caption

import (
	"fmt"
	"strings"
	"testing"
)

// The captions of the states' appellate courts, each in its own manner: the court
// below, its number and its judge must never pass for the court's own.
func TestStateAppellateCaptions(t *testing.T) {
	reasons := "\n" + strings.Repeat("The court has read the record and the briefs, and it finds no error in what was done below in this matter.\n\n", 60)
	for _, c := range []struct{ manner, paper, court, dockets, name, judges, dates string }{
		{"South Dakota: the number with the outcome, the court's name over three lines, the circuit below", `#30417-aff in pt & rev in pt-ADR & PJD
2024 S.D. 77
IN THE SUPREME COURT
OF THE
STATE OF SOUTH DAKOTA
* * * *
ADA LINDQUIST, Plaintiff and Appellee,
v.
BROOK QUARRIES, INC.,
a South Dakota Corporation, Defendant and Appellant.
* * * *
APPEAL FROM THE CIRCUIT COURT OF
THE FIRST JUDICIAL CIRCUIT
HUTCHINSON COUNTY, SOUTH DAKOTA
* * * *
THE HONORABLE CARL D. EWING
Judge
* * * *
`, "sd", "30417", "Lindquist v. Brook Quarries, Inc.", "", ""},
		{"Vermont: the court by its medium-neutral citation", `NOTICE: This opinion is subject to motions for reargument under V.R.A.P. 40 as well as formal
revision before publication in the Vermont Reports.

                                            2024 VT 91

                                          No. 23-AP-417

State of Vermont                                              Supreme Court

                                                              On Appeal from
     v.                                                       Superior Court, Windsor Unit,
                                                              Criminal Division

Dana Merrow                                                   May Term, 2024

Paul Ostrander, J.
`, "vt", "23-AP-417", "State v. Merrow", "", ""},
		{"Vermont: an entry order names the trial judge", `VERMONT SUPREME COURT                                                      Case No.       21-AP-417
109 State Street
Montpelier VT 05609-0801

                                           ENTRY ORDER

                                     JANUARY TERM, 2022

In re D.M., Juvenile                                }    APPEALED FROM:
(D.M., Father* & E.M., Mother*)                     }
                                                    }    Superior Court, Windsor Unit,
                                                    }    Family Division
                                                    }    CASE NO. 17-4-19 Wrjv
                                                         Trial Judge: Nora Ann Pell

                                In the above-entitled cause, the Clerk will enter:

          Parents appeal the termination of their parental rights to their daughter, D.M. We
affirm.
`, "vt", "21-AP-417; 17-4-19 lower", "In re D.M.", "", ""},
		{"Vermont: a juvenile's case in two columns without a rail", `                                             2017 VT 91

                                            No. 2017-417

In re D.M., Juvenile                                              Supreme Court

                                                                  On Appeal from
                                                                  Superior Court, Windsor Unit,
                                                                  Family Division

                                                                  June Term, 2017


Nora A. Pell, J.

Carl Ewing, Defender General, and Ada Lindquist, Appellate Defender, Montpelier,
  for Appellant Mother.
`, "vt", "2017-417", "In re D.M.", "", ""},
		{"First Circuit: each of the panel on a line, with gaps between", `                    UNITED STATES COURT OF APPEALS
                        FOR THE FIRST CIRCUIT

No. 92-2417

                         ADA LINDQUIST,

                        Plaintiff, Appellant,

                                  v.

                      CEDAR INDIAN TRIBE,

                         Defendant, Appellee.

             APPEAL FROM THE UNITED STATES DISTRICT COURT

                   FOR THE DISTRICT OF RHODE ISLAND

        [Hon. Raymond J. Dune, Senior U.S. District Judge]

                                Before

                          Pell, Circuit Judge,

                   Marsh, Senior Circuit Judge,

                      and Corwin, Circuit Judge.

                           February 3, 1993

`, "ca1", "92-2417", "Lindquist v. Cedar Indian Tribe", "Pell panel; Marsh panel; Corwin panel", "decided 1993-02-03"},
		{"Seventh Circuit: the author under the panel, not the judge below", `In the
United States Court of Appeals
For the Seventh Circuit
No. 24-4417
ADA LINDQUIST,
Plaintiff-Appellant,
v.
CEDAR TRANSIT AUTHORITY,
Defendant-Appellee.
Appeal from the United States District Court for the
Northern District of Illinois, Eastern Division.
No. 1:19-cv-04417 — Orrin C. Pell, Judge.
ARGUED APRIL 16, 2025 — DECIDED JULY 28, 2025
Before HARROW, DUNE, and CORWIN-
MARSH, Circuit Judges.
CORWIN-MARSH, Circuit Judge. Ada Lindquist found a flaw in the transit authority's application for riders.
`, "ca7", "24-4417; 1:19-cv-04417 lower", "Lindquist v. Cedar Transit Authority", "Harrow panel; Dune panel; Corwin-Marsh author", "argued 2025-04-16; decided 2025-07-28"},
		{"Florida's Third District", `Third District Court of Appeal
                               State of Florida

                        Opinion filed March 25, 2026.
       Not final until disposition of timely filed motion for rehearing.

                            ________________

                             No. 3D25-0417
                    Lower Tribunal No. 20-4417-CA-01
                           ________________


                          Cedar-Dade County,
                                  Appellant,

                                     vs.

                      Dr. Carl Fintan Ewing,
                                  Appellee.

    An Appeal from the Circuit Court for Cedar-Dade County, Orrin R. Pell, Judge.

Before PELL, GORDO and MARSH, JJ.
`, "fladistctapp", "3D25-0417; 20-4417-CA-01 lower", "Cedar-Dade County v. Ewing", "Pell panel; Gordo panel; Marsh panel", "filed 2026-03-25"},
		{"Florida's First District", `          FIRST DISTRICT COURT OF APPEAL
                 STATE OF FLORIDA
                _____________________________

                       No. 1D2022-1417
                _____________________________

ADA LINDQUIST,

    Appellant/Cross-Appellee,

    v.

EWING MOTORS, LLC,

    Appellee/Cross-Appellant.
                _____________________________

On appeal from the Office of the Judges of Compensation Claims.
Orrin Pell, Judge of Compensation Claims.

                       February 19, 2025

PER CURIAM.
`, "fladistctapp", "1D2022-1417", "Lindquist v. Ewing Motors, LLC", "", "decided 2025-02-19"},
		{"Florida's Second District, the heading at the right", `               NOT FINAL UNTIL TIME EXPIRES TO FILE REHEARING
                      MOTION AND, IF FILED, DETERMINED

                                             IN THE DISTRICT COURT OF APPEAL
                                             OF FLORIDA
                                             SECOND DISTRICT


ADA LEE LINDQUIST,                           )
                                             )
              Appellant,                     )
                                             )
v.                                           )         Case No. 2D15-4417
                                             )
CITY OF TAMPICO,                             )
                                             )
              Appellee.                      )
                                             )

Opinion filed June 10, 2016.

Appeal from the Circuit Court for
Hillsborough County; Orrin Scott
Pell, Judge.
`, "fladistctapp", "2D15-4417", "Lindquist v. City of Tampico", "", "filed 2016-06-10"},
		{"Georgia: an order of the Court of Appeals", `Court of Appeals
of the State of Georgia

                                       ATLANTA,____________________
                                                August 01, 2024

The Court of Appeals hereby passes the following order:

A24A1417. ADA LINDQUIST v. THE STATE.

      In 2017, Ada Lindquist pled guilty to drug possession and was sentenced to ten years.
`, "gactapp", "A24A1417", "Lindquist v. State", "", "decided 2024-08-01"},
		{"Tenth Circuit: a stamp within the heading", `                      UNITED STATES COURT OF APPEALS
Filed 10/4/96
                             FOR THE TENTH CIRCUIT

    ADA LOUISE LINDQUIST,

                Plaintiff-Appellant,

    v.                                                   No. 96-4417
                                                  (D.C. No. CIV-95-417-BL)
    CARL EWING,                                       (W.D. Okla.)

                Defendant-Appellee.

                             ORDER AND JUDGMENT *

Before PELL and MARSH, Circuit Judges.
`, "ca10", "96-4417; CIV-95-417-BL lower", "Lindquist v. Ewing", "Pell panel; Marsh panel", "filed 1996-10-04"},
		{"Texas: a court of appeals by its number", `Order filed November 6, 2014

                                       In The

                     Fourteenth Court of Appeals
                                   ____________

                              NO. 14-14-00417-CV
                                   ____________

                          ADA LINDQUIST, Appellant

                                          V.

             CEDAR GENERAL HOSPITAL INC., Appellee

                     On Appeal from the 61st District Court
                             Harris County, Texas
                       Trial Court Cause No. 2013-61417

                             ABATEMENT ORDER
`, "texapp", "14-14-00417-CV; 2013-61417 lower", "Lindquist v. Cedar General Hospital Inc.", "", "filed 2014-11-06"},
		{"Nebraska: an advance sheet's running head", `Nebraska Supreme Court Online Library
www.nebraska.gov/apps-courts-epub/
09/08/2017 08:11 AM CDT


                                                         - 417 -
                                  Nebraska Supreme Court A dvance Sheets
                                          296 Nebraska R eports
                                                STATE v. LINDQUIST
                                                  Cite as 296 Neb. 417


                                         State of Nebraska, appellee, v.
                                        Carl L. Lindquist, appellant.
                                                     ___ N.W.2d ___

                                           Filed June 16, 2017.    No. S-16-417.
`, "neb", "S-16-417", "State v. Lindquist", "", "filed 2017-06-16"},
		{"Pennsylvania: the court right of the rail, a party by initials", `J-A22417-21

                                    2022 PA Super 417

    Q.P.                                       :   IN THE SUPERIOR COURT OF
                                               :        PENNSYLVANIA
                                               :
                  v.                           :
                                               :
                                               :
    K.L.                                       :
                                               :
                                               :
    APPEAL OF: COMMONWEALTH OF                 :
    PENNSYLVANIA                               :        No. 417 MDA 2021

                       Appeal from the Order Entered April 14, 2021
                       In the Court of Common Pleas of York County
                         Civil Division at No(s): 2019-FC-2417-03


BEFORE: PELL, J., OSGOOD, J., and KING, J.

OPINION BY KING, J.:                                   FILED JANUARY 06, 2022
`, "pasuperct", "417 MDA 2021; 2019-FC-2417 lower", "Q.P. v. K.L.", "Pell panel; Osgood panel; King author", "filed 2022-01-06"},
		{"Pennsylvania: one party's part printed", `J-S38417-21


NON-PRECEDENTIAL DECISION - SEE SUPERIOR COURT I.O.P. 65.37

    CARL ADAM EWING                            :   IN THE SUPERIOR COURT OF
                                               :        PENNSYLVANIA
                       Appellant               :
                                               :
                                               :
                v.                             :
                                               :
                                               :
    ADA N. LINDQUIST                           :   No. 417 WDA 2021

                Appeal from the Order Entered March 11, 2021
     In the Court of Common Pleas of Potter County Civil Division at No(s):
                                 247 of 2020


BEFORE:      PELL, P.J.E., MARSH, J., and KING, J.*

MEMORANDUM BY KING, J.:                               FILED APRIL 28, 2022
`, "pasuperct", "417 WDA 2021", "Ewing v. Lindquist", "Pell panel; Marsh panel; King author", "filed 2022-04-28"},
		{"Virginia: the author in the right column, the judge below under the county", `                                             COURT OF APPEALS OF VIRGINIA
UNPUBLISHED


              Present: Judges Pell, Marsh and Lorne


              ADA LINDQUIST
                                                                            MEMORANDUM OPINION* BY
              v.     Record No. 0417-22-4                                      JUDGE GLEN A. PELL
                                                                                SEPTEMBER 13, 2022
              CARL EWING


                                    FROM THE CIRCUIT COURT OF FAIRFAX COUNTY
                                               Penney S. Azimuth, Judge

                               (Ada Lindquist, on brief), pro se. Appellant submitting on brief.
`, "vactapp", "0417-22-4", "Lindquist v. Ewing", "Glen A. Pell author; Marsh panel; Lorne panel", "decided 2022-09-13"},
		{"the Merit Systems Protection Board: the number under its label", `                      UNITED STATES OF AMERICA
                   MERIT SYSTEMS PROTECTION BOARD


ADA LINDQUIST,                                  DOCKET NUMBER
             Appellant,                         AT-1221-16-0417-W-1

             v.

DEPARTMENT OF THE ARMY,                         DATE: February 23, 2024
            Agency.

             THIS ORDER IS NONPRECEDENTIAL
`, "mspb", "AT-1221-16-0417-W-1", "Lindquist v. Department of the Army", "", "decided 2024-02-23"},
		{"Northern District of California: the title beside the names, \"Re: Dkt. Nos.\" under it", `1
2
3
4                      UNITED STATES DISTRICT COURT
5                     NORTHERN DISTRICT OF CALIFORNIA
6
7    ADA ALLEN LINDQUIST,             Case No.  23-cv-02417-HSG

8              Plaintiff,             ORDER SEALING DKT. NOS. 9, 10, 11,
                                      14, 16, 17 AND 18
9          v.
                                      Re: Dkt. Nos. 9, 10, 11, 14, 16, 17, 18
10    CARL V. EWING,
11              Defendant.

12
13        Pro se plaintiff has filed several documents that include what appears to be a home address.
`, "cand", "23-cv-02417-HSG", "Lindquist v. Ewing", "", ""},
		{"Massachusetts's district: a business by its trade", `UNITED STATES DISTRICT COURT
              DISTRICT OF MASSACHUSETTS

                            )
ADA LINDQUIST,              )
                            )
     Plaintiff,             )
                            )
                                 Civil Action No. 25-12417-BEM
     v.                     )
                            )
EWING COPY PRINT STORE, et al.,   )
                            )
     Defendants.            )
                            )
`, "mad", "25-12417-BEM", "Lindquist v. Ewing Copy Print Store", "", ""},
		{"Louisiana: the judicial district court below", `Appealed from the
                   Sixth Judicial District Court for the
                       Parish of Madison, Louisiana
                Trial Court Nos. 2016-4417 and 2023-1806

                    Honorable Wilton Reese, Judge

                                *****

ADA LINDQUIST                                        Counsel for Appellant,
                                                     Carl Ewing

                                *****

         Before PELL, THORNE, and MARCHAND, JJ.
`, "", "2016-4417 lower; 2023-1806 lower", "", "Pell panel; Thorne panel; Marchand panel", ""},
		{"Maine: panel and reporter's lines above the names, the author's below", `MAINE SUPREME JUDICIAL COURT Decision: 2025 ME 77
Docket: Sag-24-17
Submitted
On Briefs: November 25, 2024
Decided: March 11, 2025
Panel: PELL, C.J., and HARROW, CORWIN, and DUNE, JJ.
Reporter of Decisions
ADA LINDQUIST JR. et al.
v.
TOWN OF HARPSWELL et al.
CORWIN, J.
[¶1] This appeal pursuant to Maine Rule of Civil Procedure 80B follows a grant of variances.
`, "me", "Sag-24-17", "Lindquist v. Town of Harpswell", "Pell panel; Harrow panel; Corwin author; Dune panel", "submitted 2024-11-25; decided 2025-03-11"},
		{"Maine: the State's appeal", `MAINE SUPREME JUDICIAL COURT Decision: 2025 ME 78
Docket: Han-23-417
Argued: October 8, 2024
Decided: March 27, 2025
Reporter of Decisions
Panel: PELL, C.J., and HARROW, CORWIN, and DUNE, JJ.
STATE OF MAINE
v.
CARL A. EWING
PELL, C.J.
[¶1] Carl A. Ewing appeals from a judgment of conviction.
`, "me", "Han-23-417", "State v. Ewing", "Pell author; Harrow panel; Corwin panel; Dune panel", "argued 2024-10-08; decided 2025-03-27"},
		{"Tennessee: the number of the court below, with its chancellor", `                   IN THE COURT OF APPEALS OF TENNESSEE
                                AT JACKSON

              ADA LINDQUIST v. CARL EWING

                     Appeal from the Chancery Court for Shelby County
                      No. CH-22-0417 Orrin L. Pell, Chancellor
                          ___________________________________

                                No. W2024-01417-COA-R3-CV
                          ___________________________________

`, "tennctapp", "CH-22-0417 lower; W2024-01417-COA-R3-CV", "Lindquist v. Ewing", "", ""},
		{"Texas Business Court", `The Business Court of Texas,
11th Division
LINDQUIST LONGVIEW CORP.,     §
Plaintiff,                    § Cause No. 24-BC11B-0417
v.                            §
EWING CHEMICAL CO.,           §
Defendant.                    §
OPINION ON MOTION FOR PROTECTIVE ORDER
`, "texbizct", "24-BC11B-0417", "Lindquist Longview Corp. v. Ewing Chemical Co.", "", ""},
		{"Utah: heard, filed, and the district court below", `                                2025 UT 77

                                   IN THE

      SUPREME COURT OF THE STATE OF UTAH

                         ADA LINDQUIST,
                             Appellant,
                                      v.
                         CARL EWING,
                            Appellee.

                           No. 20230417
                       Heard October 25, 2024
                         Filed June 5, 2025

                On Appeal of Interlocutory Order

              Third District Court, Salt Lake County
                  The Honorable Orrin T. Pell
                          No. 190904417
`, "utah", "20230417; 190904417 lower", "Lindquist v. Ewing", "", "argued 2024-10-25; filed 2025-06-05"},
		{"Louisiana's supreme court: NUMBER, VERSUS, a name run into its initial", ` SUPREME COURT OF LOUISIANA

                                    NUMBER 2024-C-00417

                                     ADA O.LINDQUIST

                                              VERSUS

                                 CARL J.EWING, JR.


              On Writ of Certiorari to the Court of Appeal, First Circuit, Parish of Madison
`, "la", "2024-C-00417", "Lindquist v. Ewing", "", ""},
		{"New Jersey: term and number, argued and decided in columns", `                SUPREME COURT OF NEW JERSEY
              A-17 September Term 2024
                       089417

                        A.L.,

                Plaintiff-Respondent,

                          v.

                       C.E.E.,

                Defendant-Appellant.

         On appeal from the Superior Court,
                Appellate Division.

       Argued                      Decided
   January 7, 2025               May 27, 2025
`, "nj", "A-17 September Term 2024", "A.L. v. C.E.E.", "", "argued 2025-01-07; decided 2025-05-27"},
		{"Colorado: the district court's number and judge below", `COLORADO COURT OF APPEALS

Court of Appeals No. 25CA0417
City and County of Denver District Court No. 23CV31417
Honorable Orrin J. Pell, Judge

Ada Lindquist,

Plaintiff-Appellant,

v.

National Quarries,

Defendant-Appellee.
`, "coloctapp", "25CA0417; 23CV31417 lower", "Lindquist v. National Quarries", "", ""},
		{"New York's Appellate Division: docket, appeal and case numbers", `Matter of Dana M.
2024 NY Slip Op 04417
Decided on August 08, 2024
Appellate Division, First Department
Published by New York State Law Reporting Bureau pursuant to Judiciary Law § 431.

Decided and Entered: August 08, 2024
Before: Pell, J.P., Ostrander, Corwin, JJ.

Docket No. D-01417/23 Appeal No. 2417 Case No. 2023-05417

[*1]In the Matter of Dana M., A Person Alleged to be a Juvenile Delinquent, Appellant.
`, "nyappdiv", "D-01417/23; 2023-05417", "In re Dana M.", "Pell panel; Ostrander panel; Corwin panel", "decided 2024-08-08"},
		{"New York's Appellate Term", `Lindquist v Ewing
2021 NY Slip Op 51417(U)
Decided on December 16, 2021
Appellate Term, Second Department
Published by New York State Law Reporting Bureau pursuant to Judiciary Law § 431.

SUPREME COURT, APPELLATE TERM, SECOND DEPARTMENT, 9th and 10th JUDICIAL DISTRICTS

PRESENT: ADA PELL, P.J., NORA H. CORWIN, TIMOTHY S. DUNE, JJ

2020-417 D C

Ada Lindquist, Appellant,

against

Carl Ewing, Respondent.
`, "nyappterm", "2020-417 D C", "Lindquist v. Ewing", "Ada Pell panel; Nora H. Corwin panel; Timothy S. Dune panel", "decided 2021-12-16"},
		{"Oregon: the numbers of three courts", `   Argued and submitted May 15; decision of Court of Appeals affirmed, and case
            remanded to circuit court for further proceedings
                               September 12, 2019

             IN THE SUPREME COURT OF THE STATE OF OREGON

                    Ada LINDQUIST,
                    Respondent on Review,
                               v.
                   Carl EWING, M.D.,
                     Petitioner on Review.
           (CC 13C21417) (CA A160417) (SC S066417)

    On review from the Court of Appeals.*
`, "or", "13C21417 lower; A160417 lower; S066417", "Lindquist v. Ewing", "", "decided 2019-09-12"},
		{"the Board of Veterans' Appeals, by the regional office below (38 U.S.C. 7104(a))", "Citation Nr: 1302417\t\nDecision Date: 01/23/13 Archive Date: 01/31/13\n\nDOCKET NO. 04-20 417A\t)\tDATE\n\t)\n\t)\n\nOn appeal from the\nDepartment of Veterans Affairs Regional Office in \nNorth Platte, Nebraska\n\n\nTHE ISSUE\n\nEntitlement to service connection for a back disability.\n",
			"bva", "04-20 417A", "", "", "decided 2013-01-23"},
	} {
		_, got := find(c.paper + reasons)
		var dockets, judges, dates []string
		for _, d := range got.Dockets {
			s := d.Text
			if d.Lower {
				s += " lower"
			}
			dockets = append(dockets, s)
		}
		for _, j := range got.Judges {
			judges = append(judges, strings.TrimSpace(j.Name+" "+j.Role))
		}
		for _, d := range got.Dates {
			dates = append(dates, fmt.Sprint(d.Kind, " ", d.Date))
		}
		for _, f := range [...][3]string{{"court", got.Court.ID, c.court}, {"dockets", strings.Join(dockets, "; "), c.dockets}, {"case", got.CaseName, c.name}, {"judges", strings.Join(judges, "; "), c.judges}, {"dates", strings.Join(dates, "; "), c.dates}} {
			if f[1] != f[2] {
				t.Errorf("%s\n\t%-8s %q\n\twant     %q", c.manner, f[0], f[1], f[2])
			}
		}
	}
}
