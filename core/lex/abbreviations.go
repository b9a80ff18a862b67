package lex

// An ending says what a full stop after an abbreviation may be.
type ending uint8

const (
	never        ending = iota // no abbreviation: the stop ends the sentence
	always                     // v., Dr., Cir.: never ends a sentence
	mayEnd                     // Inc., U.S., Jr.: ends one where the next word starts sentences
	beforeNumber               // No., Fig., Rule: an abbreviation only before a figure
)

// abbreviations that legal prose uses, lower case, without the last stop.
// Bluebook tables 6 (case names), 7 (courts), 8 (history), 10 (places), 12 (months),
// 13 (journals) and BT1 (court papers), as far as they are no ordinary English words.
var abbreviations = table(
	always, `v vs dr mr mrs ms messrs hon prof gen rep gov capt col lt sgt maj adm rev fr st ft mt viz cf ex rel supp fed crim civ evid bankr seq`,
	mayEnd, `cir ct dist app div reg stat const proc mag sen compare accord aff'd rev'd id
		jan feb mar apr jun jul aug sep sept oct nov dec
		ala ariz ark cal colo conn del fla ga ill ind kan ky la md mass mich minn mont neb nev okla ore pa tenn tex vt va wash wis wyo
		ass'n assoc dep't dept comm'n comm'r comm cnty cty gov't int'l nat'l natl mun indus ins mfg mgmt
		univ sch educ envtl elec eng'g fin hosp inst lab mach med pharm prods props pub ref refin res sav sec serv servs soc'y
		sys tech tel transp twp util cas chem coal constr coop dev distrib guar hous invest mem metro mortg mut
		ry acad accid adver agric alt auth auto bhd broad bldg bus cent ctr ctrs consol def disc discrim div'l
		decl aff depo dep exh exhs exs compl mot opp'n pet resp resp't pl pls defs br obj stip tr
		subd subsec subpt ord atty att'y att'ys op mem'l ed eds trans acct adm'r adm'x amer atl
		pac cong sess inc co corp ltd llc llp lp pc plc esq jr sr bros etc al et ibid dkt`,
	beforeNumber, `no nos fig figs pp par para paras art arts vol vols ch chs sect amend cl tit pt pts fn n nn doc docs ecf pg p rule`,
)

// labels stand before a letter that is no initial: Exhibit A. The court …
var labels = set(`exhibit exhibits part count class appendix section attachment category group tier plan schedule vitamin hepatitis type phase subpart defendant`)

// starters begin sentences and hardly ever go on after an abbreviation.
var starters = set(`the this these those that a an in on at as by to for from if when where while although though because since after before
	it its he she they we i his her their our there here such each both all any no not nor neither once under upon with without
	accordingly additionally again also alternatively and but or so however moreover further furthermore finally first second third
	therefore thus then hence consequently instead likewise meanwhile nevertheless nonetheless otherwise similarly specifically
	plaintiff plaintiffs defendant defendants petitioner petitioners respondent respondents appellant appellants appellee appellees
	counsel court judge congress having based given see`)

// headings that part an order, lower case.
var headings = set2(`conclusion|conclusions|order|orders|opinion|decision|discussion|analysis|background|introduction|facts|argument|arguments|recommendation|recommendations|disposition|
	factual background|procedural background|procedural history|statement of facts|legal standard|legal standards|standard of review|standards of review|
	opinion and order|memorandum and order|memorandum opinion|memorandum decision|findings of fact|conclusions of law|conclusion and order|conclusion and recommendation|
	report and recommendation|discussion and analysis|legal analysis|legal discussion|summary|memorandum|judgment|ruling|rulings|relief|remedy|notice|
	preliminary injunction|motion to dismiss|summary judgment|facts and procedural history|background and procedural history|factual and procedural background|
	procedural posture|the parties|jurisdiction|issues|issues presented|holding|footnotes|appendix|dissent|concurrence|order and judgment|final judgment|jurisdiction and venue|decretal paragraphs|
	it is so ordered|so ordered|by the court`)
